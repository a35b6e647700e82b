import { createHash } from 'node:crypto';

/** Characters of base64url: some 160 bits. */
const LENGTH = 27;

/** A strong entity tag: of the bytes themselves. */
export const etagOf = (bytes: Buffer): string =>
  `"${createHash('sha256').update(bytes).digest('base64url').slice(0, LENGTH)}"`;

/** Whether whoever asks has these bytes already. A cache may have marked the tag as weak. */
export const isHeld = (etag: string, { headers }: Request): boolean =>
  headers.get('if-none-match')?.includes(etag) ?? false;
