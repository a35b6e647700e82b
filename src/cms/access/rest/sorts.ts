import type { CollectionBeforeOperationHook } from 'payload';
import { fieldAt, fieldsOf } from './fields';
import { sortsOf } from './conditions';

const READS: readonly string[] = ['read', 'readDistinct'];

/**
 * Leaves out an order by fields that whoever asks may not read, which Payload follows where the field lies in a related
 * record. The API refuses it; the lists of the admin, whose order stands in their address, are drawn without.
 */
export const withoutSecretSorts: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (
    !READS.includes(operation) ||
    !('sort' in args) ||
    !args.sort ||
    ('overrideAccess' in args && args.overrideAccess)
  ) {
    return args;
  }
  const { config } = req.payload;
  // The same operation reads records and their versions.
  const fields = [
    ...fieldsOf(config, { collection, purpose: 'list' }),
    ...fieldsOf(config, { collection, purpose: 'versions' }),
  ];
  for (const name of sortsOf(args.sort) ?? ['']) {
    if (!(await fieldAt(req, fields, name))) return { ...args, sort: undefined };
  }
  return args;
};
