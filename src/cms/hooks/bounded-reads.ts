import type { CollectionBeforeOperationHook } from 'payload';

const MOST = 100;

/** Nobody without an account gets more than a hundred records at once; our own pages read through the Local API. */
export const boundedReads: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || 'id' in args || req.user || req.payloadAPI === 'local') return args;
  const limit = 'limit' in args && typeof args.limit === 'number' ? args.limit : null;
  return { ...args, pagination: true, ...(limit === null ? {} : { limit: limit > 0 ? Math.min(limit, MOST) : MOST }) };
};
