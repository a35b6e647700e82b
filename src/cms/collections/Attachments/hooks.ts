import type { CollectionBeforeOperationHook } from 'payload';

/** Replaced below once uploads are checked. */
export const checkDocument: CollectionBeforeOperationHook = ({ args }) => args;
