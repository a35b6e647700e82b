import { lowerForm, singularOf, type AnalysedQuery, type QueryWord } from '../../analysis';
import type { Buffers } from './buffers';
import type { DocumentList } from './facet-column';
import { FIELDS, postingDocument, postingFields, postingTimes } from './postings';
import type { Shard } from './shard';
import type { NearNumber } from './sorted-texts';

/**
 * The worth of a word of a text by how it matches the query. The word itself, in singular or plural, is worth far
 * more than another of its stem; a record that only has a facet value of that name matches, but says nothing about it.
 */
const EXACTNESS = { typed: 1, marks: 0.97, number: 0.9, synonym: 0.8, stem: 0.6, prefix: 0.5, label: 0.45 } as const;
/** By number of typos; none if two words that have no stem in common differ only in number. */
const TYPO_EXACTNESS = [0.5, 0.5, 0.35];

/** BM25F: one occurrence in each of these fields counts as so many in the running text. */
const FIELD_WEIGHTS: Readonly<Record<(typeof FIELDS)[number], number>> = { title: 6, names: 3, summary: 3, body: 0 };
const FIELDS_WEIGHT = Float32Array.from({ length: 1 << FIELDS.length }, (_, mask) =>
  FIELDS.reduce((sum, field, index) => sum + (mask & (1 << index) ? FIELD_WEIGHTS[field] : 0), 0),
);
/** The number of occurrences that is worth half as much as infinitely many. */
const SATURATION = 4;
/** How much a long running text lowers the worth of its words: 0 not at all, 1 in full. */
const LENGTH_SHARE = 0.4;
/** The worth of a single mention compared with the maximum: which words a record contains says more than how often. */
const MENTION = 0.3;

/** How well each document matches a word of a query. */
export class WordScores {
  /** The worth of the best form that a document contains; 0 if it contains none. */
  readonly exactness: Float32Array;
  /** Known words that were found to match the word. */
  readonly forms: number[] = [];
  /** Occurrences of all forms, each weighed by its field and by what the form is worth. */
  private readonly occurrences: Float32Array;
  private readonly lengthScale: number;

  /** @param documents how many there are; those with higher numbers are left out. */
  constructor(
    private readonly shard: Shard,
    private readonly documents: number,
    buffers: Buffers,
  ) {
    this.exactness = buffers.takeFloats(documents);
    this.occurrences = buffers.takeFloats(documents);
    this.lengthScale = LENGTH_SHARE / Math.max(1, shard.averageLength);
  }

  /** Documents of a list that contain the word. @param least the worth that the form they contain must exceed. */
  countHolding({ documents, length }: DocumentList, least = 0): number {
    let holding = 0;
    for (let index = 0; index < length; index++) {
      if ((this.exactness[documents[index] ?? 0] ?? 0) > least) holding += 1;
    }
    return holding;
  }

  /**
   * Documents of a list by which the word's rarity is determined: those that contain the word itself in one of its
   * forms, or a synonym; if there are none, those that are found by its prefix or by a label.
   */
  countForRarity(list: DocumentList): number {
    return this.countHolding(list, EXACTNESS.prefix) || this.countHolding(list);
  }

  /** From 0, if the document does not contain the word, to 1. */
  of(document: number): number {
    const exactness = this.exactness[document] ?? 0;
    if (exactness === 0) return 0;
    const occurrences = this.occurrences[document] ?? 0;
    return exactness * (MENTION + ((1 - MENTION) * occurrences) / (SATURATION + occurrences));
  }

  /** Searches for the word in one of its forms, by a synonym, or by a label that it is part of. */
  lookFor(query: AnalysedQuery, index: number): void {
    const word = query.words[index];
    if (!word) return;
    this.addForms(word);
    for (const { from, to, folded, stem } of query.joined) {
      if (from <= index && index < to) this.addForms({ typed: folded, folded, stem, prefix: false });
    }
    this.addSynonyms(word.synonyms);
    for (const { from, to, synonyms } of query.phrases) {
      if (from <= index && index < to) this.addSynonyms(synonyms);
    }
    for (const { name, value, from, to } of query.labels) {
      if (from <= index && index < to) {
        this.shard.facets[name].raise(this.exactness, this.documents, value, EXACTNESS.label);
      }
    }
  }

  /** Searches for words that differ from the word by forgiven typos. */
  lookForTypos({ singular }: QueryWord): void {
    this.addMisspelt(this.shard.vocabulary.misspelt(singular));
  }

  /** Searches for words that begin with the word, apart from forgiven typos. */
  lookForTypedStart({ folded }: QueryWord): void {
    this.addMisspelt(this.shard.vocabulary.misspeltStart(folded));
  }

  private addMisspelt(near: readonly NearNumber[]): void {
    for (const { number, typos } of near) this.add(number, TYPO_EXACTNESS[typos] ?? 0);
  }

  private addForms(word: Pick<QueryWord, 'typed' | 'folded' | 'stem' | 'prefix'>): void {
    const { vocabulary, locale } = this.shard;
    const typed = lowerForm(word.typed);
    const same = vocabulary.same(word.folded);
    for (const each of same) {
      this.add(each, vocabulary.form(each) === typed ? EXACTNESS.typed : EXACTNESS.marks);
    }
    const better = new Set(same);
    const singular = singularOf(word.folded, locale);
    for (const each of vocabulary.family(word.stem)) {
      const isSame = vocabulary.singular(each) === singular;
      if (!better.has(each)) this.add(each, isSame ? EXACTNESS.number : EXACTNESS.stem);
      better.add(each);
    }
    if (!word.prefix) return;
    for (const each of vocabulary.startingWith(word.folded)) {
      if (!better.has(each)) this.add(each, EXACTNESS.prefix);
    }
  }

  private addSynonyms(synonyms: readonly (readonly string[])[]): void {
    const { vocabulary } = this.shard;
    for (const synonym of synonyms) {
      const [only] = synonym;
      const phrase = vocabulary.phrase(synonym);
      const forms = synonym.length === 1 && only ? vocabulary.same(only) : phrase === undefined ? [] : [phrase];
      for (const form of forms) this.add(form, EXACTNESS.synonym);
    }
  }

  /** Adds the occurrences of a known word to each document that holds it. */
  private add(word: number, exactness: number): void {
    this.forms.push(word);
    const { documents, exactness: best } = this;
    const all = this.occurrences;
    const lengths = this.shard.lengths.items;
    const scale = this.lengthScale;
    const postings = this.shard.postings.of(word);
    const { length } = postings;
    for (let index = 0; index < length; index++) {
      const posting = postings[index] ?? 0;
      const document = postingDocument(posting);
      if (document >= documents) return;
      const fitted = 1 - LENGTH_SHARE + scale * (lengths[document] ?? 0);
      const own = (FIELDS_WEIGHT[postingFields(posting)] ?? 0) + postingTimes(posting) / fitted;
      all[document] = (all[document] ?? 0) + exactness * own;
      if (exactness > (best[document] ?? 0)) best[document] = exactness;
    }
  }
}
