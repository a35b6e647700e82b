import type { Locale } from '@/domain/locale';
import { isStopWord } from './stop-words';
import { tokenize, type Token } from './tokens';

/** A word as phrases are compared by it. */
export type PhraseWord = Pick<Token, 'folded' | 'stem'>;

/** Words that mean something together, or one alone. */
export interface Phrase {
  /** Without stop words, unless there are no others. */
  readonly words: readonly PhraseWord[];
  /** Whether it is a name: compared letter by letter, not by its stems. */
  readonly byLetter: boolean;
}

/** The words of a text without stop words. */
export const tellingWords = (text: string, locale: Locale): Token[] =>
  tokenize(text, locale).filter(({ folded }) => !isStopWord(folded, locale));

/** The words that a label is compared by. «US» and «IT» are stop words in English; a label of such words alone keeps them. */
export function labelWords(text: string, locale: Locale): Token[] {
  const words = tellingWords(text, locale);
  return words.length > 0 ? words : tokenize(text, locale);
}

/** What is compared of a word of a phrase. */
export const comparedBy = (byLetter: boolean, { folded, stem }: PhraseWord): string => (byLetter ? folded : stem);

/** Equal for phrases that find the same. */
export const phraseKey = ({ words, byLetter }: Phrase): string =>
  (byLetter ? '=' : '~') + words.map((word) => comparedBy(byLetter, word)).join(' ');

/** Whether a phrase begins at a place of some words. */
export const standsAt = (words: readonly PhraseWord[], at: number, { words: own, byLetter }: Phrase): boolean =>
  own.every((word, offset) => {
    const there = words[at + offset];
    return there !== undefined && comparedBy(byLetter, there) === comparedBy(byLetter, word);
  });

const NONE: readonly never[] = [];

/** Phrases by their first word. */
export class PhraseTable<Entry extends Phrase = Phrase> {
  private readonly byFirstLetters = new Map<string, Entry[]>();
  private readonly byFirstStem = new Map<string, Entry[]>();

  constructor(entries: Iterable<Entry> = []) {
    for (const entry of entries) this.add(entry);
  }

  add(entry: Entry): void {
    const [first] = entry.words;
    if (!first) return;
    const table = entry.byLetter ? this.byFirstLetters : this.byFirstStem;
    const key = comparedBy(entry.byLetter, first);
    const known = table.get(key);
    if (known) known.push(entry);
    else table.set(key, [entry]);
  }

  /** Those that begin at a place of some words without stop words. */
  at(words: readonly PhraseWord[], place: number): readonly Entry[] {
    const word = words[place];
    if (!word) return NONE;
    const named = this.byFirstLetters.get(word.folded);
    const others = this.byFirstStem.get(word.stem);
    if (!named && !others) return NONE;
    return [...(named ?? NONE), ...(others ?? NONE)].filter((entry) => standsAt(words, place, entry));
  }
}
