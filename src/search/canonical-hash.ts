import { createHash } from 'node:crypto';

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The order of an object's fields makes no difference. */
const inOrderOfNames = (_name: string, value: unknown): unknown =>
  isPlain(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;

/** SHA-256 over the canonical JSON of a value, in hexadecimal: equal values have equal hashes. */
export const canonicalHash = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value, inOrderOfNames)).digest('hex');
