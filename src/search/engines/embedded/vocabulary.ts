import type { Locale } from '@/domain/locale';
import {
  singularOf,
  stemOf,
  typosForgiven,
  typosForgivenInStart,
  phraseKey,
  type Phrase,
  type PhraseWord,
} from '../../analysis';
import { SortedTexts, type NearNumber } from './sorted-texts';

/** A copy that does not keep the text alive from which the string was sliced. */
const detached = (text: string): string => Buffer.from(text).toString();

const NO_WORD: PhraseWord = { folded: '', stem: '' };

/**
 * The words of one language, numbered: lower-case forms with their marks, so that «año» and «ano» are two.
 * New words get their numbers at once, but are found by prefix or typo only once they are sorted in.
 */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly forms: string[] = [];
  private readonly folded: string[] = [];
  private readonly singulars: string[] = [];
  private readonly words: PhraseWord[] = [];
  private readonly byStem = new Map<string, number[]>();
  private readonly phrases = new Map<string, number>();
  private readonly byFolded = new SortedTexts(this.folded);
  /** Typos are counted between singulars: whoever mistypes a word is forgiven its number as well. */
  private readonly bySingular = new SortedTexts(this.singulars);

  constructor(private readonly locale: Locale) {}

  form(word: number): string {
    return this.forms[word] ?? '';
  }

  /** The form without marks on its letters. */
  foldedForm(word: number): string {
    return this.folded[word] ?? '';
  }

  /** The folded form without a plural ending. */
  singular(word: number): string {
    return this.singulars[word] ?? '';
  }

  /** The word as phrases are compared by it. */
  word(word: number): PhraseWord {
    return this.words[word] ?? NO_WORD;
  }

  /** The number of a form; a new one if necessary. */
  numberOf(form: string, folded: string): number {
    const known = this.numbers.get(form);
    if (known !== undefined) return known;
    const own = detached(form);
    const plain = folded === form ? own : detached(folded);
    const singular = singularOf(plain, this.locale);
    const stem = stemOf(plain, this.locale);
    const family = this.byStem.get(stem) ?? [];
    const stored = family[0] === undefined ? detached(stem) : this.word(family[0]).stem;
    const word = { folded: plain, stem: stored };
    const number = this.push(own, singular === plain ? plain : detached(singular), word);
    this.numbers.set(own, number);
    this.byFolded.add(number);
    this.bySingular.add(number);
    if (family.push(number) === 1) this.byStem.set(stored, family);
    return number;
  }

  /**
   * The number of a phrase of several words, by its key; a new one if necessary. A phrase is not a word: only `holding`
   * finds it.
   */
  phraseNumberOf(key: string): number {
    const known = this.phrases.get(key);
    if (known !== undefined) return known;
    const number = this.push('', '', NO_WORD);
    this.phrases.set(key, number);
    return number;
  }

  /** Sorts in the words added since the last time. */
  settle(): void {
    this.byFolded.settle();
    this.bySingular.settle();
  }

  /** Words that equal the folded text, with or without marks. */
  same(folded: string): number[] {
    return this.byFolded.same(folded);
  }

  /** Words that begin with the folded text. */
  startingWith(folded: string): number[] {
    return this.byFolded.startingWith(folded);
  }

  /** Words of a stem. */
  family(stem: string): readonly number[] {
    return this.byStem.get(stem) ?? [];
  }

  /** The words that can stand at a place of a phrase. */
  formsOf({ words, byLetter }: Phrase, place: number): readonly number[] {
    const word = words[place];
    if (!word) return [];
    return byLetter ? this.same(word.folded) : this.family(word.stem);
  }

  /** The number of a phrase of several words, or the words that a phrase of one can be. */
  holding(phrase: Phrase): readonly number[] {
    if (phrase.words.length === 1) return this.formsOf(phrase, 0);
    const number = this.phrases.get(phraseKey(phrase));
    return number === undefined ? [] : [number];
  }

  /** Words of which the singular differs from the folded one by typos that are forgiven, or not at all. */
  misspelt(folded: string): NearNumber[] {
    return this.bySingular.misspelt(folded, typosForgiven(folded), false);
  }

  /** The same of words of which only the beginning is given. */
  misspeltStart(folded: string): NearNumber[] {
    return this.bySingular.misspelt(folded, typosForgivenInStart(folded), true);
  }

  /** Words within some edits of the folded one, including itself. */
  near(folded: string, limit: number): NearNumber[] {
    return this.byFolded.near(folded, limit);
  }

  private push(form: string, singular: string, word: PhraseWord): number {
    this.words.push(word);
    this.folded.push(word.folded);
    this.singulars.push(singular);
    return this.forms.push(form) - 1;
  }
}
