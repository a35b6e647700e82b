import { createHash } from 'node:crypto';

/** Characters of base64url: some 160 bits. */
const LENGTH = 27;

/** A strong entity tag: of the bytes themselves. */
export const etagOf = (bytes: Uint8Array): string =>
  `"${createHash('sha256').update(bytes).digest('base64url').slice(0, LENGTH)}"`;
