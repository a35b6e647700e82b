import { APOSTROPHES } from './fold';
import { words } from './tokens';

const NOT_IN_ADDRESS = /[^a-z0-9]+/g;
/** An address keeps the English clitics that a search ignores: «aricas-academy». */
const HUNG_ON = new RegExp(String.raw`(?<=\p{L})[${APOSTROPHES}](?=(?:s|ll|re|ve|m|d)(?!\p{L}))`, 'giu');

/**
 * A text as part of a web address: its words as searches compare them, joined by hyphens. Letters of scripts other than
 * Latin are left out, so the result may be empty.
 * @param limit maximum length; cut between words if possible.
 */
export function slugFrom(text: string, limit = Infinity): string {
  const latin = Array.from(words(text.replace(HUNG_ON, '')), ({ folded }) => folded.replace(NOT_IN_ADDRESS, ''));
  const slug = Array.from(words(latin.join('-')), ({ folded }) => folded).join('-');
  if (slug.length <= limit) return slug;
  const cut = slug.slice(0, limit + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : slug.slice(0, limit);
}
