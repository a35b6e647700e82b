import type { CollectionBeforeOperationHook } from 'payload';
import { TryLater } from '@/domain/try-later';
import { rateLimits } from '@/rate-limits/rate-limits';

/**
 * A file costs far more than a record, and so does another cut of an image that is there: each person sends so many in
 * a while. Whoever may send none is refused elsewhere.
 * @throws TryLater
 */
export const limitedUploads: CollectionBeforeOperationHook = async ({ args, operation, req, overrideAccess }) => {
  const { file, user, query } = req;
  const isDrawn = Boolean(file ?? query.uploadEdits);
  if (!isDrawn || !user || overrideAccess || (operation !== 'create' && operation !== 'update')) return args;
  const seconds = await rateLimits().use('uploads', user.id);
  if (seconds > 0) throw new TryLater(429, seconds);
  return args;
};
