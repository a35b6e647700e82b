import { randomUUID } from 'node:crypto';
import type { Field } from 'payload';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const isId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);

/** Every id that stands anywhere in a record: in its fields, in rows of lists, in the blocks of its texts. */
export function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return isId(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
}

/** The same ids in every database, so that a record keeps its address when a portal moves from one to another. */
export const idField: Field = {
  name: 'id',
  type: 'text',
  required: true,
  defaultValue: () => randomUUID(),
  validate: (value: unknown) => (isId(value) ? true : 'id: UUID'),
  admin: { hidden: true, disableBulkEdit: true },
};
