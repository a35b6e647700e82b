import type { QueryPhrase, QueryWord } from '../../analysis';
import { lowerForm } from '../../analysis';
import type { Buffers } from './buffers';
import type { Pacer } from './pacer';
import { postingDocument, postingField } from './postings';
import type { Shard } from './shard';

/** Cost of a document that does not match. */
export const NO_MATCH = 0x3fffffff;

/** How a word of a text is what was asked for; less is better. Ten words of the worst stay below FIELD_COST. */
const EXACTNESS = { typed: 0, marks: 1, stem: 2, prefix: 3, synonym: 3, typo: 4 } as const;
/** Typos outweigh fields, and fields outweigh exactness, for as many words as a query may have. */
const FIELD_COST = 64;
const TYPO_COST = 64 * FIELD_COST;

/** Works out what it costs each document to answer words: the best of the ways in which it does. */
export class Matcher {
  /** @param documents how many there are, by their numbers; later ones are left out. */
  constructor(
    private readonly shard: Shard,
    private readonly documents: number,
    private readonly buffers: Buffers,
    private readonly pacer: Pacer,
  ) {}

  /** The cost of each document that answers every word; NO_MATCH for the others. */
  async all(words: readonly QueryWord[], phrases: readonly QueryPhrase[]): Promise<Int32Array> {
    const total = this.buffers.take(this.documents, 0);
    for (let at = 0; at < words.length;) {
      const phrase = phrases.find(({ from }) => from === at);
      const to = phrase?.to ?? at + 1;
      const run = words.slice(at, to);
      this.#add(total, phrase ? await this.#phrase(run, phrase) : await this.#word(run[0]));
      at = to;
    }
    return total;
  }

  /** Costs of a run of words, or of a phrase that may stand for the whole run. */
  async #phrase(words: readonly QueryWord[], phrase: QueryPhrase): Promise<Int32Array> {
    const costs = this.buffers.take(this.documents, 0);
    for (const word of words) this.#add(costs, await this.#word(word));
    this.#synonyms(costs, phrase.synonyms, words.length);
    return costs;
  }

  async #word(word: QueryWord | undefined): Promise<Int32Array> {
    await this.pacer.giveWay();
    const costs = this.buffers.take(this.documents, NO_MATCH);
    if (!word) return costs;
    const { vocabulary } = this.shard;
    const typed = lowerForm(word.typed);
    const same = vocabulary.same(word.folded);
    for (const each of same) {
      this.#least(costs, each, vocabulary.form(each) === typed ? EXACTNESS.typed : EXACTNESS.marks);
    }
    const tried = new Set(same);
    const family = vocabulary.family(word.stem).filter((each) => !tried.has(each));
    for (const each of family) this.#least(costs, each, EXACTNESS.stem);
    for (const each of family) tried.add(each);
    const longer = word.prefix ? vocabulary.startingWith(word.folded).filter((each) => !tried.has(each)) : [];
    for (const each of longer) this.#least(costs, each, EXACTNESS.prefix);
    this.#synonyms(costs, word.synonyms, 1);
    // A beginning with a typo is near too many words to be looked for beside better ones.
    const isKnown = [same, family, longer].some((words) => words.some((each) => this.shard.holds(each)));
    for (const { word: each, typos } of vocabulary.misspelt(word.folded, word.prefix && !isKnown)) {
      this.#least(costs, each, typos * TYPO_COST + EXACTNESS.typo);
    }
    return costs;
  }

  #synonyms(costs: Int32Array, synonyms: readonly (readonly string[])[], words: number): void {
    for (const synonym of synonyms) {
      const [only] = synonym;
      const phrase = this.shard.vocabulary.phrase(synonym);
      const forms =
        synonym.length === 1 && only ? this.shard.vocabulary.same(only) : phrase === undefined ? [] : [phrase];
      for (const form of forms) this.#least(costs, form, EXACTNESS.synonym, words);
    }
  }

  /** Lowers the cost of each document that holds a known word. */
  #least(costs: Int32Array, word: number, cost: number, times = 1): void {
    const postings = this.shard.postings.of(word);
    const { length } = postings;
    for (let index = 0; index < length; index++) {
      const posting = postings[index] ?? 0;
      const document = postingDocument(posting);
      const own = (cost + postingField(posting) * FIELD_COST) * times;
      if (own < (costs[document] ?? 0)) costs[document] = own;
    }
  }

  #add(total: Int32Array, costs: Int32Array): void {
    const documents = this.documents;
    for (let document = 0; document < documents; document++) {
      const [sum, more] = [total[document] ?? NO_MATCH, costs[document] ?? NO_MATCH];
      total[document] = sum === NO_MATCH || more === NO_MATCH ? NO_MATCH : sum + more;
    }
  }
}
