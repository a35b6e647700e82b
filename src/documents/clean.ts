/**
 * Control characters, marks of direction, joiners, unpaired surrogates: a document must neither contain nor be affected
 * by them.
 */
const HARMFUL = /[^\P{C}\n\t]/gu;

/** A text that any of the formats can contain. Emoji and other scripts are kept. */
export const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(HARMFUL, '')
    .replace(/\t/g, ' ');

/** The same on one line. */
export const cleanLine = (text: string): string => clean(text).replace(/\s+/g, ' ').trim();

/** Paragraphs of a text: a blank line begins a new one. */
export const paragraphsOf = (text: string): string[] =>
  clean(text)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
