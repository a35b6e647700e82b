import { lowerForm, singularOf, type AnalysedQuery, type QueryWord } from '../../analysis';
import type { Buffers } from './buffers';
import type { Pacer } from './pacer';
import { FIELDS, postingDocument, postingFields, postingTimes } from './postings';
import type { Shard } from './shard';

/**
 * What a word of a text is worth by how it is what was asked for. The word itself, in singular or plural, is worth far
 * more than another of its stem; a record that only holds a facet's value of that name answers, but says nothing of it.
 */
const EXACTNESS = { typed: 1, marks: 0.97, number: 0.9, synonym: 0.8, stem: 0.6, prefix: 0.5, label: 0.45 } as const;
const TYPO_EXACTNESS = [0, 0.5, 0.35];

/** BM25F: an occurrence in each field, the running text excepted, counts as so many in the running text. */
const FIELD_WEIGHTS: Readonly<Record<(typeof FIELDS)[number], number>> = { title: 6, names: 3, summary: 3, body: 0 };
const FIELDS_WEIGHT = Float32Array.from({ length: 1 << FIELDS.length }, (_, mask) =>
  FIELDS.reduce((sum, field, index) => sum + (mask & (1 << index) ? FIELD_WEIGHTS[field] : 0), 0),
);
/** Occurrences that are worth half of endlessly many. */
const SATURATION = 1.5;
/** How far a long running text takes from what stands in it: 0 not at all, 1 in full. */
const LENGTH_SHARE = 0.4;
/** What the least of mentions is worth beside the most: which words a record answers says more than how often. */
const MENTION = 0.35;

/** Works out how well each document holds a word of a query: 0 where it does not, at most 1. */
export class WordScores {
  readonly #lengthScale: number;

  /** @param documents how many there are, by their numbers; later ones are left out. */
  constructor(
    private readonly shard: Shard,
    private readonly documents: number,
    private readonly buffers: Buffers,
    private readonly pacer: Pacer,
  ) {
    this.#lengthScale = LENGTH_SHARE / Math.max(1, shard.averageLength);
  }

  /** The word in one of its forms, by a synonym or by a label of which it is part. */
  async held(query: AnalysedQuery, index: number): Promise<Float32Array> {
    await this.pacer.giveWay();
    const scores = this.buffers.takeFloats(this.documents);
    const word = query.words[index];
    if (!word) return scores;
    this.#forms(scores, word);
    for (const { from, to, folded, stem } of query.joined) {
      if (from <= index && index < to) this.#forms(scores, { typed: folded, folded, stem, prefix: false });
    }
    this.#synonyms(scores, word.synonyms);
    for (const { from, to, synonyms } of query.phrases) {
      if (from <= index && index < to) this.#synonyms(scores, synonyms);
    }
    for (const { name, value, from, to } of query.labels) {
      if (from <= index && index < to) this.shard.facets[name].raise(scores, this.documents, value, EXACTNESS.label);
    }
    return scores;
  }

  /** The word by forgiven typos, as a whole and where it is still being typed as a beginning. */
  async misspelt(word: QueryWord): Promise<Float32Array> {
    await this.pacer.giveWay();
    const scores = this.buffers.takeFloats(this.documents);
    for (const { word: near, typos } of this.shard.vocabulary.misspelt(word.folded, word.prefix)) {
      this.#raise(scores, near, TYPO_EXACTNESS[typos] ?? 0);
    }
    return scores;
  }

  #forms(scores: Float32Array, word: Omit<QueryWord, 'synonyms'>): void {
    const { vocabulary, locale } = this.shard;
    const typed = lowerForm(word.typed);
    const same = vocabulary.same(word.folded);
    for (const each of same) {
      this.#raise(scores, each, vocabulary.form(each) === typed ? EXACTNESS.typed : EXACTNESS.marks);
    }
    const better = new Set(same);
    const singular = singularOf(word.folded, locale);
    for (const each of vocabulary.family(word.stem)) {
      const isSame = singularOf(vocabulary.foldedForm(each), locale) === singular;
      if (!better.has(each)) this.#raise(scores, each, isSame ? EXACTNESS.number : EXACTNESS.stem);
      better.add(each);
    }
    if (!word.prefix) return;
    for (const each of vocabulary.startingWith(word.folded)) {
      if (!better.has(each)) this.#raise(scores, each, EXACTNESS.prefix);
    }
  }

  #synonyms(scores: Float32Array, synonyms: readonly (readonly string[])[]): void {
    const { vocabulary } = this.shard;
    for (const synonym of synonyms) {
      const [only] = synonym;
      const phrase = vocabulary.phrase(synonym);
      const forms = synonym.length === 1 && only ? vocabulary.same(only) : phrase === undefined ? [] : [phrase];
      for (const form of forms) this.#raise(scores, form, EXACTNESS.synonym);
    }
  }

  /** Raises the score of each document that holds a known word to what this form of it is worth. */
  #raise(scores: Float32Array, word: number, exactness: number): void {
    const { documents } = this;
    const lengths = this.shard.lengths.items;
    const scale = this.#lengthScale;
    const postings = this.shard.postings.of(word);
    const { length } = postings;
    for (let index = 0; index < length; index++) {
      const posting = postings[index] ?? 0;
      const document = postingDocument(posting);
      if (document >= documents) return;
      const fitted = 1 - LENGTH_SHARE + scale * (lengths[document] ?? 0);
      const occurrences = (FIELDS_WEIGHT[postingFields(posting)] ?? 0) + postingTimes(posting) / fitted;
      const score = exactness * (MENTION + ((1 - MENTION) * occurrences) / (SATURATION + occurrences));
      if (score > (scores[document] ?? 0)) scores[document] = score;
    }
  }
}
