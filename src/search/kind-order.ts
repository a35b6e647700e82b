import type { Kind } from '@/domain/kinds';
import type { Locale } from '@/domain/locale';
import type { SearchDocument } from '@/domain/search-document';
import { isStopWord, tokenize } from './analysis';

/** The best hit of a kind. */
export interface BestHit {
  kind: Kind;
  /** Whether it holds every word. */
  isFull: boolean;
  /** Whether the words are its name. */
  isNamed: boolean;
}

const stemsOf = (text: string, locale: Locale): ReadonlySet<string> =>
  new Set([...tokenize(text, locale)].filter(({ folded }) => !isStopWord(folded, locale)).map(({ stem }) => stem));

/** Whether the words are the record's name, or another form of it: the same telling words, no more and no less. */
export function isNamedBy(
  { title, names, locale }: Pick<SearchDocument, 'title' | 'names' | 'locale'>,
  words: string,
): boolean {
  const asked = stemsOf(words, locale);
  if (asked.size === 0) return false;
  return [title, ...names.split('\n')].some((name) => {
    const stems = stemsOf(name, locale);
    return stems.size === asked.size && [...asked].every((stem) => stems.has(stem));
  });
}

/** Whether a term is what was looked for rather than a text that shares a word with it. */
const isMeant = (term: BestHit, practice: BestHit): boolean => term.isNamed || (term.isFull && !practice.isFull);

/**
 * The order in which kinds are listed: that of their best hits. Definitions are short, so that a term with one of the
 * words ranks high: practices come before terms all the same, unless a term is meant.
 * @param best one for each kind that has hits, the best first.
 */
export function kindsInOrder(best: readonly BestHit[]): Kind[] {
  const kinds = best.map(({ kind }) => kind);
  const term = best.find(({ kind }) => kind === 'term');
  const practice = best.find(({ kind }) => kind === 'practice');
  if (!term || !practice || isMeant(term, practice)) return kinds;
  if (best.indexOf(practice) < best.indexOf(term)) return kinds;
  return kinds.flatMap((kind) => (kind === 'practice' ? [] : kind === 'term' ? ['practice', 'term'] : [kind]));
}
