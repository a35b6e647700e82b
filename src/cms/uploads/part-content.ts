import type { Part } from './archive';

const startsWith =
  (...starts: readonly string[]) =>
  ({ head }: Part): boolean =>
    starts.some((start) => head.subarray(0, start.length).equals(Buffer.from(start, 'latin1')));

/** Microsoft's compound file: how VBA projects, OLE objects and ActiveX controls are kept, whatever a part is called. */
export const isCompoundFile = startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1');
/** Windows, Linux, a shell. */
export const isProgram = startsWith('MZ', '\u007fELF', '#!');
export const isArchive = startsWith('PK\u0003\u0004');

/** Addresses that lead to a page, a mailbox or a telephone, and nowhere else. */
const WEB = /^(?:https?|mailto|tel|ftp):/i;
const SCHEME = /^\s*[a-z][a-z0-9+.-]*:/i;
/** Another machine, or a folder of this one. */
const ROOTED = /^\s*[\\/]/;

/** Whether a link that a person follows leads where links of documents may: to the web, or within the document. */
export const isHarmlessLink = (target: string): boolean => WEB.test(target) || !leadsOut(target);

/** Whether an address leaves the archive that names it. */
export function leadsOut(target: string): boolean {
  return SCHEME.test(target) || ROOTED.test(target);
}
