import {
  isMeant,
  lowerForm,
  singularOf,
  type AnalysedQuery,
  type MetConcept,
  type QueryWord,
  type Relation,
  type WordMeeting,
} from '../../analysis';
import type { FacetName } from '@/domain/facets';
import type { Buffers } from './buffers';
import type { DocumentList } from './facet-column';
import { FIELDS, postingDocument, postingFields, postingTimes } from './postings';
import type { Shard } from './shard';
import type { NearNumber } from './sorted-texts';

/**
 * The worth of a word of a text by how it matches the query. The word itself, in singular or plural, is worth far
 * more than another of its stem; a record that only has a facet value of that name matches, but says nothing about it.
 */
const EXACTNESS = { typed: 1, marks: 0.97, number: 0.9, stem: 0.6, prefix: 0.5, label: 0.45 } as const;
/** The same of a word that is met through a concept: by its labels, or by a value that it names. */
const CONCEPT_EXACTNESS: Readonly<Record<Relation, { label: number; value: number }>> = {
  same: { label: 0.8, value: 0.45 },
  narrower: { label: 0.5, value: 0.3 },
  broader: { label: 0.3, value: 0.15 },
  related: { label: 0.2, value: 0.1 },
};
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

function countAbove(worth: Float32Array, { documents, length }: DocumentList, least: number): number {
  let count = 0;
  for (let index = 0; index < length; index++) if ((worth[documents[index] ?? 0] ?? 0) > least) count += 1;
  return count;
}

/** How well each document matches a word of a query. */
export class WordScores {
  /** The worth of the best form that a document contains; 0 if it contains none. */
  private readonly exactness: Float32Array;
  /** The same without concepts that only come near: by it a document counts as containing the word. */
  private readonly found: Float32Array;
  /** The same of the word itself, without concepts. */
  private readonly typed: Float32Array;
  /** Known words that were found to match the word. */
  readonly forms = new Set<number>();
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
    this.found = buffers.takeFloats(documents);
    this.typed = buffers.takeFloats(documents);
    this.occurrences = buffers.takeFloats(documents);
    this.lengthScale = LENGTH_SHARE / Math.max(1, shard.averageLength);
  }

  /** Documents of a list that contain the word. */
  countHolding(list: DocumentList): number {
    return countAbove(this.found, list, 0);
  }

  /** Whether a document contains the word, or what it means. */
  isFound(document: number): boolean {
    return (this.found[document] ?? 0) > 0;
  }

  /**
   * Documents of a list by which the word's rarity is determined: those that contain the word itself in one of its
   * forms; if there are none, those that are found by its prefix, by a label or through a concept.
   */
  countForRarity(list: DocumentList): number {
    return countAbove(this.typed, list, EXACTNESS.prefix) || this.countHolding(list);
  }

  /** Whether a document contains the word as it was typed, but for marks on letters. */
  isTyped(document: number): boolean {
    return (this.typed[document] ?? 0) >= EXACTNESS.marks;
  }

  /** From 0, if the document does not contain the word, to 1. */
  of(document: number): number {
    const exactness = this.exactness[document] ?? 0;
    if (exactness === 0) return 0;
    const occurrences = this.occurrences[document] ?? 0;
    return exactness * (MENTION + ((1 - MENTION) * occurrences) / (SATURATION + occurrences));
  }

  /** Searches for a word in the given way. */
  lookFor(query: AnalysedQuery, index: number, meeting: WordMeeting): void {
    const word = query.words[index];
    if (!word || meeting === 'unknown') return;
    if (meeting === 'misspelt') this.addMisspelt(this.shard.vocabulary.misspelt(word.singular));
    else if (meeting === 'misspelt-start') this.addMisspelt(this.shard.vocabulary.misspeltStart(word.folded));
    else this.lookForMeant(query, word, index, meeting);
  }

  /** Searches for the word in one of its forms, by a label that it is part of, and through concepts. */
  private lookForMeant(query: AnalysedQuery, word: QueryWord, index: number, meeting: 'held' | 'related'): void {
    this.addForms(word);
    for (const { from, to, folded, stem } of query.joined) {
      if (from <= index && index < to) this.addForms({ typed: folded, folded, stem, prefix: false });
    }
    for (const { name, value, from, to } of query.labels) {
      if (from <= index && index < to) this.raise(name, value, EXACTNESS.label);
    }
    this.typed.set(this.exactness);
    const concepts = query.concepts
      .filter(({ from, to }) => from <= index && index < to)
      .flatMap((run) => run.concepts);
    for (const concept of concepts) if (isMeant(concept.relation)) this.addConcept(concept);
    if (meeting === 'held') this.found.set(this.exactness);
    for (const concept of concepts) if (!isMeant(concept.relation)) this.addConcept(concept);
    if (meeting === 'related') this.found.set(this.exactness);
  }

  private addMisspelt(near: readonly NearNumber[]): void {
    for (const { number, typos } of near) this.add(number, TYPO_EXACTNESS[typos] ?? 0);
    this.typed.set(this.exactness);
    this.found.set(this.exactness);
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

  private addConcept({ relation, labels, values }: MetConcept): void {
    const worth = CONCEPT_EXACTNESS[relation];
    for (const label of labels) {
      for (const form of this.shard.vocabulary.holding(label)) {
        if (!this.forms.has(form)) this.add(form, worth.label);
      }
    }
    for (const { facet, value } of values) this.raise(facet, value, worth.value);
  }

  private raise(name: FacetName, value: string, exactness: number): void {
    this.shard.facets[name].raise(this.exactness, this.documents, value, exactness);
  }

  /** Adds the occurrences of a known word to each document that holds it. */
  private add(word: number, exactness: number): void {
    this.forms.add(word);
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
