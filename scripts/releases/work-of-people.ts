import type { Locale } from '@/domain/locale';

/** A text that somebody wrote, and where it must be found again. */
export interface WrittenText {
  collection: string;
  id: string;
  locale: Locale;
  /** Whether visitors read it, or it lies in the newest draft alone. */
  state: 'published' | 'draft';
  text: string;
}

/** An address that visitors knew a record by, and the one it has now. */
export interface MovedAddress {
  collection: string;
  id: string;
  locale: Locale;
  from: string;
  to: string;
}

/** What people did in a portal: a later release must not lose any of it. */
export interface WorkOfPeople {
  texts: WrittenText[];
  moved: MovedAddress[];
  /** Records that were taken back to draft. */
  withdrawn: { collection: string; id: string }[];
  deleted: { collection: string; id: string }[];
  /** Published records whose title leaves nothing to make an address of. */
  nameless: { collection: string; id: string }[];
}
