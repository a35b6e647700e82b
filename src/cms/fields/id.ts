import { randomUUID } from 'node:crypto';
import type { Field } from 'payload';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const isId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);

/** The same ids in every database, so that a record keeps its address when a portal moves from one to another. */
export const idField: Field = {
  name: 'id',
  type: 'text',
  required: true,
  defaultValue: () => randomUUID(),
  validate: (value: unknown) => (isId(value) ? true : 'id: UUID'),
  admin: { hidden: true, disableBulkEdit: true },
};
