import type { Locale } from '@/domain/locale';
import { singularOf, stemOf, typosForgiven } from '../../analysis';
import { SortedTexts, type NearNumber } from './sorted-texts';

/** A copy that does not keep the text alive from which the string was sliced. */
const detached = (text: string): string => Buffer.from(text).toString();

/**
 * The words of one language, numbered: lower-case forms with their marks, so that «año» and «ano» are two.
 * New words get their numbers at once, but are found by prefix or typo only once they are sorted in.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #forms: string[] = [];
  readonly #folded: string[] = [];
  readonly #singulars: string[] = [];
  readonly #byStem = new Map<string, number[]>();
  readonly #phrases = new Map<string, number>();
  readonly #byFolded = new SortedTexts(this.#folded);
  /** Typos are counted between singulars, so that a mistyped word is also found in its other number. */
  readonly #bySingular = new SortedTexts(this.#singulars);

  constructor(private readonly locale: Locale) {}

  form(word: number): string {
    return this.#forms[word] ?? '';
  }

  /** The form without marks on its letters. */
  foldedForm(word: number): string {
    return this.#folded[word] ?? '';
  }

  /** The folded form without a plural ending. */
  singular(word: number): string {
    return this.#singulars[word] ?? '';
  }

  /** The number of a form; a new one if necessary. */
  numberOf(form: string, folded: string): number {
    const known = this.#numbers.get(form);
    if (known !== undefined) return known;
    const own = detached(form);
    const plain = folded === form ? own : detached(folded);
    const singular = singularOf(plain, this.locale);
    const number = this.#push(own, plain, singular === plain ? plain : detached(singular));
    this.#numbers.set(own, number);
    this.#byFolded.add(number);
    this.#bySingular.add(number);
    const stem = stemOf(plain, this.locale);
    const family = this.#byStem.get(stem);
    if (family) family.push(number);
    else this.#byStem.set(detached(stem), [number]);
    return number;
  }

  /**
   * The number of a phrase of several words; a new one if necessary. A phrase is not a word: only `phrase` finds it.
   */
  phraseNumberOf(phrase: string): number {
    const known = this.#phrases.get(phrase);
    if (known !== undefined) return known;
    const number = this.#push('', '', '');
    this.#phrases.set(phrase, number);
    return number;
  }

  /** Sorts in the words added since the last time. */
  settle(): void {
    this.#byFolded.settle();
    this.#bySingular.settle();
  }

  /** Words that equal the folded text, with or without marks. */
  same(folded: string): number[] {
    return this.#byFolded.same(folded);
  }

  /** Words that begin with the folded text. */
  startingWith(folded: string): number[] {
    return this.#byFolded.startingWith(folded);
  }

  /** Words of a stem. */
  family(stem: string): readonly number[] {
    return this.#byStem.get(stem) ?? [];
  }

  phrase(words: readonly string[]): number | undefined {
    return this.#phrases.get(words.join(' '));
  }

  /**
   * Words whose singular equals the folded one or differs from it by forgiven typos.
   * @param prefix whether a prefix of a word is enough.
   */
  misspelt(folded: string, prefix: boolean): NearNumber[] {
    return this.#bySingular.misspelt(folded, typosForgiven(folded), prefix);
  }

  /** Words within some edits of the folded one, including itself. */
  near(folded: string, limit: number): NearNumber[] {
    return this.#byFolded.near(folded, limit);
  }

  #push(form: string, folded: string, singular: string): number {
    this.#folded.push(folded);
    this.#singulars.push(singular);
    return this.#forms.push(form) - 1;
  }
}
