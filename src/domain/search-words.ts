import type { Attachment, Figure, InstitutionalContact, Photo } from './practice';

/** Texts, one a line; empty ones are left out. */
export const inLines = (texts: readonly (string | null | undefined)[]): string =>
  texts.filter((text) => Boolean(text)).join('\n');

/** What a figure says, and what a reader must know about it. */
export const figureWords = ({ value, unit, label, note }: Figure): (string | null)[] => [
  `${value} ${unit} ${label}`,
  note,
];

/** An office is found by its name; how to contact it is on the page. */
export const contactWords = (contact: InstitutionalContact | null): string | null => contact?.unit ?? null;

/** What images show and what documents are called. The photographer is not part of what the record is about. */
export const fileWords = ({
  photos = [],
  attachments = [],
}: {
  photos?: readonly Photo[];
  attachments?: readonly Attachment[];
}): string[] => [...photos.map(({ alt }) => alt), ...attachments.map(({ title }) => title)];
