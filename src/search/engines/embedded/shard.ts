import { FACET_NAMES, type FacetName } from '@/domain/facets';
import type { Kind } from '@/domain/kinds';
import type { Locale } from '@/domain/locale';
import type { SearchDocument } from '@/domain/search-document';
import type { Sort } from '@/domain/search-request';
import { wordForms } from '@/domain/text/word-forms';
import { isStopWord, lowerForm, phraseKey, PhraseTable, type Phrase, type PhraseWord } from '../../analysis';
import { BufferPool, type Buffers } from './buffers';
import { FacetColumn, type DocumentList } from './facet-column';
import { Numbers } from './growable';
import { Order } from './order';
import type { Pacer } from '../../pacer';
import { TEXT_END } from './nearness';
import { FIELDS, postingDocument, Postings } from './postings';
import { Vocabulary } from './vocabulary';

/** Documents added before words and orders are sorted: few enough to sort in a moment. */
const CHUNK = 128;
/** Share of removed documents from which rebuilding the shard pays off. */
const DEAD_SHARE = 0.25;
const DEAD_AT_LEAST = 256;

/** The sorts that need an order of their own. */
export type OrderedSort = Exclude<Sort, 'relevance'>;

const NO_WORDS = new Uint32Array(0);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function ordersOf(documents: readonly SearchDocument[], locale: Locale): Record<OrderedSort, Order> {
  const collator = new Intl.Collator(locale, { numeric: true });
  type Compare = (a: SearchDocument, b: SearchDocument) => number;
  const published: Compare = (a, b) => b.publishedAt - a.publishedAt || compareText(a.key, b.key);
  const title: Compare = (a, b) => collator.compare(a.title, b.title) || published(a, b);
  const country: Compare = (a, b) =>
    Number(a.countryName === '') - Number(b.countryName === '') ||
    (a.countryName === b.countryName ? 0 : collator.compare(a.countryName, b.countryName)) ||
    title(a, b);
  const orderBy = (compare: Compare) =>
    new Order((a, b) => {
      const [one, other] = [documents[a], documents[b]];
      // A document that was put twice is in the order twice, once as removed.
      return (one && other ? compare(one, other) : 0) || a - b;
    });
  return { published: orderBy(published), title: orderBy(title), country: orderBy(country) };
}

/** The documents of one language, numbered in order of arrival, and everything needed to find, sort and count them. */
export class Shard {
  readonly vocabulary: Vocabulary;
  readonly postings = new Postings();
  readonly orders: Record<OrderedSort, Order>;
  readonly facets: Record<FacetName, FacetColumn>;
  readonly buffers = new BufferPool();
  /** 1 for each document that is in the index. */
  readonly alive = new Numbers();
  /** The words of each document in their order: see nearness.ts. */
  private readonly sequences: Uint32Array[] = [];
  /** How many words the running text of each document has. */
  readonly lengths = new Numbers();
  private words = 0;
  /** Phrases of several words whose places in the documents are known. */
  private readonly phrases = new PhraseTable();
  private readonly learnt = new Set<string>();
  private readonly kinds = new FacetColumn();
  private readonly documents: SearchDocument[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(readonly locale: Locale) {
    this.vocabulary = new Vocabulary(locale);
    this.orders = ordersOf(this.documents, locale);
    this.facets = Object.fromEntries(FACET_NAMES.map((name) => [name, new FacetColumn()])) as Record<
      FacetName,
      FacetColumn
    >;
  }

  /** Numbers assigned so far: to documents in the index and documents removed from it. */
  get size(): number {
    return this.documents.length;
  }

  /** Average number of words of a running text. */
  get averageLength(): number {
    return this.words / Math.max(1, this.size);
  }

  get shouldCompact(): boolean {
    const dead = this.documents.length - this.numbers.size;
    return dead >= DEAD_AT_LEAST && dead > this.documents.length * DEAD_SHARE;
  }

  document(number: number): SearchDocument | undefined {
    return this.documents[number];
  }

  /** The numbers of a document's words, in their order. */
  sequence(number: number): Uint32Array {
    return this.sequences[number] ?? NO_WORDS;
  }

  /** The documents in the index. */
  *current(): Generator<SearchDocument> {
    for (const number of this.numbers.values()) {
      const document = this.documents[number];
      if (document) yield document;
    }
  }

  /** The numbers of all documents that are in the index now. */
  inIndex(buffers: Buffers): DocumentList {
    const { size } = this;
    const alive = this.alive.items;
    const list: DocumentList = { documents: buffers.take(size, 0), length: 0 };
    for (let document = 0; document < size; document++) {
      if (alive[document] === 1) list.documents[list.length++] = document;
    }
    return list;
  }

  /** Keeps those documents of a list that are of one of the kinds. */
  keepKinds(list: DocumentList, kinds: readonly Kind[]): void {
    this.kinds.keep(list, kinds);
  }

  /** Whether a word occurs in a document of the index. */
  holds(word: number): boolean {
    return this.postings.of(word).some((posting) => this.alive.at(postingDocument(posting)) === 1);
  }

  /**
   * Notes where phrases stand in documents, those of several words: a search finds them as it finds words. Not while
   * documents are added.
   */
  async learn(phrases: Iterable<Phrase>, pacer: Pacer): Promise<void> {
    const added = new PhraseTable();
    const documents = new Set<number>();
    for (const phrase of phrases) {
      const key = phraseKey(phrase);
      if (phrase.words.length < 2 || this.learnt.has(key)) continue;
      this.learnt.add(key);
      this.phrases.add(phrase);
      added.add(phrase);
      for (const word of this.vocabulary.formsOf(phrase, 0)) {
        for (const posting of this.postings.of(word)) documents.add(postingDocument(posting));
      }
    }
    for (const document of [...documents].sort((a, b) => a - b)) {
      this.notePhrases(document, added);
      await pacer.giveWay();
    }
  }

  /** Adds and removes documents. Searches see all changes at once, at the end. Only one call at a time. */
  async apply(put: readonly SearchDocument[], remove: readonly string[], pacer: Pacer): Promise<void> {
    const latest = [...new Map(put.map((document) => [document.key, document])).values()];
    const first = this.documents.length;
    for (let from = 0; from < latest.length; from += CHUNK) {
      const chunk = latest.slice(from, from + CHUNK);
      const numbers: number[] = [];
      for (const document of chunk) {
        numbers.push(this.takeIn(document));
        await pacer.giveWay();
      }
      await this.settle(numbers, pacer);
    }
    for (const key of remove) this.drop(key);
    latest.forEach((document, index) => {
      this.drop(document.key);
      this.numbers.set(document.key, first + index);
      this.alive.set(first + index, 1);
    });
  }

  private async settle(numbers: readonly number[], pacer: Pacer): Promise<void> {
    this.vocabulary.settle();
    for (const order of Object.values(this.orders)) {
      await pacer.giveWay();
      order.insert(numbers);
    }
    await pacer.giveWay();
  }

  private drop(key: string): void {
    const number = this.numbers.get(key);
    if (number === undefined) return;
    this.alive.set(number, 0);
    this.numbers.delete(key);
  }

  /** Indexes a document, which no search sees yet. */
  private takeIn(document: SearchDocument): number {
    const number = this.documents.push(document) - 1;
    this.alive.push(0);
    this.kinds.push([document.kind]);
    for (const name of FACET_NAMES) this.facets[name].push(document.facets[name]);
    const texts = FIELDS.map((field, index) => this.takeInText(document[field], number, index));
    this.sequences.push(Uint32Array.from(texts.flatMap((text) => [...text, TEXT_END])));
    this.notePhrases(number, this.phrases);
    const length = texts[FIELDS.indexOf('body')]?.length ?? 0;
    this.lengths.push(length);
    this.words += length;
    return number;
  }

  /** @returns the numbers of its words, in their order. */
  private takeInText(text: string, document: number, field: number): number[] {
    const sequence: number[] = [];
    for (const { typed, folded, other } of wordForms(text)) {
      const number = this.vocabulary.numberOf(other ? folded : lowerForm(typed), folded);
      this.postings.add(number, document, field);
      if (!other) sequence.push(number);
    }
    return sequence;
  }

  private notePhrases(document: number, phrases: PhraseTable): void {
    let field = 0;
    let telling: PhraseWord[] = [];
    for (const number of this.sequence(document)) {
      if (number !== TEXT_END) {
        const word = this.vocabulary.word(number);
        if (!isStopWord(word.folded, this.locale)) telling.push(word);
        continue;
      }
      for (let place = 0; place < telling.length; place++) {
        for (const phrase of phrases.at(telling, place)) {
          this.postings.add(this.vocabulary.phraseNumberOf(phraseKey(phrase)), document, field);
        }
      }
      field += 1;
      telling = [];
    }
  }
}
