import { HitSign } from '../search/hit-sign';
import type { HitView } from '../search/hit-view';

/** A term that was found: its first letter, as in the glossary. */
export const termHit: HitView = {
  Picture: ({ document: { kind, title } }) => <HitSign kind={kind}>{title.charAt(0).toUpperCase()}</HitSign>,
};
