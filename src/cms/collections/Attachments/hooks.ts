import { MissingFile, type CollectionBeforeOperationHook } from 'payload';
import { documentTypeOf } from '../../uploads/document';
import { safeFileName } from '../../uploads/file-name';
import { refuseFile } from '../../uploads/refuse';

/** A document is taken for what its bytes are, whatever the browser called it. */
export const checkDocument: CollectionBeforeOperationHook = async ({ args, operation, req, overrideAccess }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  // Whoever may not upload is refused right after this hook: nothing is unpacked for them.
  if (!req.user && !overrideAccess) return args;
  const { file } = req;
  if (!file) {
    if (operation === 'create') throw new MissingFile(req.t);
    return args;
  }
  const type = await documentTypeOf(file.data, file.name);
  if ('problem' in type) refuseFile('attachments', type.problem, req);
  req.file = { ...file, name: safeFileName(file.name), mimetype: type.mimeType };
  return args;
};
