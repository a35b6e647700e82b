import { MOST_SUGGESTIONS, type Suggestion } from '@/domain/suggestions';
import { byRank, entriesOf, type Catalogue, type Entry } from './entries';
import { NameIndex, type Met } from './name-index';

/** How many entries are tried for one answer before fewer suggestions are given. */
const MOST_TRIED = 3 * MOST_SUGGESTIONS;

/** How many records a search for some words finds. */
export type CountWords = (words: string) => Promise<number>;

type Counted = Met & { suggestion: Suggestion };

/** What is suggested from one catalogue, as it was when this was made. */
export class Suggester {
  /** What searches have counted, by their words. */
  private readonly counts = new Map<string, Promise<number>>();

  private constructor(
    private readonly entries: readonly Entry[],
    private readonly index: NameIndex,
    private readonly countWords: CountWords,
  ) {}

  static async of(catalogue: Catalogue, countWords: CountWords): Promise<Suggester> {
    // The most exact first, then the largest: the index puts those that are met alike in this order.
    const entries = entriesOf(catalogue).sort((a, b) => byRank(a.target, b.target) || b.weight - a.weight);
    const names = entries.map((entry) => entry.names.map(({ text }) => text));
    return new Suggester(entries, await NameIndex.of(names, catalogue.locale), countWords);
  }

  /** What may be meant by what was typed so far, at most eight: best met first, then what leads to most records. */
  async suggest(typed: string): Promise<Suggestion[]> {
    const candidates = this.index.meeting(typed).slice(0, MOST_TRIED);
    const found: Counted[] = [];
    while (found.length < MOST_SUGGESTIONS && candidates.length > 0) {
      const some = candidates.splice(0, MOST_SUGGESTIONS - found.length);
      found.push(...(await Promise.all(some.map((met) => this.counted(met)))).flat());
    }
    return found
      .sort(
        (a, b) =>
          a.meeting - b.meeting || byRank(a.suggestion, b.suggestion) || b.suggestion.count - a.suggestion.count,
      )
      .map(({ suggestion }) => suggestion);
  }

  /** Nothing where it finds nothing. */
  private async counted(met: Met): Promise<Counted[]> {
    const entry = this.entries[met.entry];
    if (!entry) return [];
    const count = await this.countOf(entry);
    const { text, as } = entry.names[met.name] ?? { text: entry.target.label, as: 'label' };
    const called = as === 'label' ? { label: text, alias: null } : { alias: as === 'alias' ? text : null };
    return count > 0 ? [{ ...met, suggestion: { ...entry.target, ...called, count } }] : [];
  }

  private async countOf({ target, weight }: Entry): Promise<number> {
    if (!('words' in target)) return weight;
    const known = this.counts.get(target.words);
    if (known) return known;
    const counted = this.countWords(target.words);
    this.counts.set(target.words, counted);
    counted.catch(() => this.counts.delete(target.words));
    return counted;
  }
}
