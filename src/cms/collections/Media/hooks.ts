import { MissingFile, type CollectionBeforeOperationHook } from 'payload';
import { safeFileName } from '../../uploads/file-name';
import { cleanImage } from '../../uploads/image';
import { refuseFile } from '../../uploads/refuse';

/** Every image that comes in is written anew before anything is kept of it. */
export const checkImage: CollectionBeforeOperationHook = async ({ args, operation, req, overrideAccess }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  // Whoever may not upload is refused right after this hook: nothing is decoded for them.
  if (!req.user && !overrideAccess) return args;
  const { file } = req;
  if (!file) {
    if (operation === 'create') throw new MissingFile(req.t);
    return args;
  }
  const image = await cleanImage(file.data, file.name);
  if ('problem' in image) refuseFile('media', image.problem, req);
  req.file = {
    ...file,
    name: safeFileName(file.name),
    data: image.data,
    mimetype: image.mimeType,
    size: image.data.length,
  };
  return args;
};
