import type { Attachment, Figure, InstitutionalContact, Photo } from './practice';

/** Texts one a line; those that say nothing are left out. */
export const inLines = (texts: readonly (string | null | undefined)[]): string =>
  texts.filter((text) => Boolean(text)).join('\n');

/** What a figure says, and what a reader must know of it. */
export const figureWords = ({ value, unit, label, note }: Figure): (string | null)[] => [
  `${value} ${unit} ${label}`,
  note,
];

/** An office is found by its name; how to reach it is read on the page. */
export const contactWords = (contact: InstitutionalContact | null): string | null => contact?.unit ?? null;

/** What images show and what documents are called. Who took a photo is no matter of the record's. */
export const fileWords = ({
  photos = [],
  attachments = [],
}: {
  photos?: readonly Photo[];
  attachments?: readonly Attachment[];
}): string[] => [...photos.map(({ alt }) => alt), ...attachments.map(({ title }) => title)];
