import { LRUCache } from 'lru-cache';
import type { Locale } from '@/domain/locale';
import { words } from '@/domain/text/tokens';
import { isStopWord } from '../analysis';
import { patientPacer } from '../pacer';

/** How a name answers what was typed; less is better. */
const MEETINGS = { beginning: 0, inOrder: 1, inAnyOrder: 2 } as const;
type Meeting = (typeof MEETINGS)[keyof typeof MEETINGS];

/** An entry by its number, the first of its names that is met, and how it is best met. */
export interface Met {
  entry: number;
  name: number;
  meeting: Meeting;
}

/** A stretch of the vocabulary: the words that begin as a typed one does, `from` to `to` (exclusive). */
interface Stretch {
  from: number;
  to: number;
}

interface Name {
  /** The number of the entry that is called so, and of the name among the entry's. */
  entry: number;
  name: number;
  /** Places of its words in the vocabulary. */
  words: Uint32Array;
}

/** Most names are the same after a change, and reading them anew would take longer than all the rest. */
const MOST_REMEMBERED = 50_000;
const remembered = new LRUCache<string, readonly string[]>({ max: MOST_REMEMBERED });

/** The words of a name, as they are compared. */
function foldedWords(name: string): readonly string[] {
  const known = remembered.get(name);
  if (known) return known;
  const read = Array.from(words(name), ({ folded }) => folded);
  remembered.set(name, read);
  return read;
}

const holds = ({ from, to }: Stretch, word: number): boolean => word >= from && word < to;

/** The first place in a sorted list whose text is not before another. */
function placeOf(sorted: readonly string[], isBefore: (text: string) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(sorted[middle] ?? '')) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Names of entries, found by the beginnings of their words. */
export class NameIndex {
  private constructor(
    private readonly vocabulary: readonly string[],
    private readonly names: readonly Name[],
    /** By word: the numbers of the names that it stands in. */
    private readonly holders: readonly (readonly number[])[],
    /** By word: whether it is too common to be met alone. */
    private readonly isCommon: readonly boolean[],
  ) {}

  /** @param named the names of each entry, in the order in which they are numbered. Yields while it works. */
  static async of(named: readonly (readonly string[])[], locale: Locale): Promise<NameIndex> {
    const pacer = patientPacer();
    const written: { entry: number; name: number; words: readonly string[] }[] = [];
    const known = new Set<string>();
    for (const [entry, names] of named.entries()) {
      for (const [name, text] of names.entries()) {
        const own = foldedWords(text);
        for (const word of own) known.add(word);
        written.push({ entry, name, words: own });
      }
      await pacer.giveWay();
    }
    const vocabulary = [...known].sort();
    const places = new Map(vocabulary.map((word, place) => [word, place]));
    const holders: number[][] = vocabulary.map(() => []);
    const names: Name[] = [];
    for (const { words: own, ...name } of written) {
      const numbered = Uint32Array.from(own, (word) => places.get(word) ?? 0);
      for (const word of new Set(numbered)) holders[word]?.push(names.length);
      names.push({ ...name, words: numbered });
      await pacer.giveWay();
    }
    return new NameIndex(
      vocabulary,
      names,
      holders,
      vocabulary.map((word) => isStopWord(word, locale)),
    );
  }

  /** The entries that every typed word is the beginning of a word of, best met first, then by number. */
  meeting(typed: string): Met[] {
    const stretches = Array.from(words(typed), ({ folded }) => this.stretchOf(folded));
    const [rarest] = [...stretches].sort((a, b) => this.reach(a) - this.reach(b));
    if (!rarest) return [];
    const best = new Map<number, Met>();
    for (let word = rarest.from; word < rarest.to; word += 1) {
      for (const number of this.holders[word] ?? []) {
        const met = this.meetingOf(number, stretches);
        if (met) best.set(met.entry, better(met, best.get(met.entry)));
      }
    }
    return [...best.values()].sort((a, b) => a.meeting - b.meeting || a.entry - b.entry);
  }

  private stretchOf(beginning: string): Stretch {
    return {
      from: placeOf(this.vocabulary, (word) => word < beginning),
      to: placeOf(this.vocabulary, (word) => word < beginning || word.startsWith(beginning)),
    };
  }

  /** How many names would have to be looked at. */
  private reach({ from, to }: Stretch): number {
    let sum = 0;
    for (let word = from; word < to; word += 1) sum += this.holders[word]?.length ?? 0;
    return sum;
  }

  private meetingOf(number: number, stretches: readonly Stretch[]): Met | null {
    const found = this.names[number];
    const meeting = found ? howMet(found.words, stretches, this.isCommon) : null;
    return found && meeting !== null ? { entry: found.entry, name: found.name, meeting } : null;
  }
}

/** The same entry as it is best met, and called by the first of its names that is met at all. */
const better = (met: Met, known: Met = met): Met => ({
  entry: met.entry,
  name: Math.min(met.name, known.name),
  meeting: Math.min(met.meeting, known.meeting) as Meeting,
});

function howMet(own: Uint32Array, stretches: readonly Stretch[], isCommon: readonly boolean[]): Meeting | null {
  if (stretches.every((stretch, place) => own[place] !== undefined && holds(stretch, own[place]))) {
    return MEETINGS.beginning;
  }
  if (!stretches.every((stretch) => own.some((word) => holds(stretch, word)))) return null;
  // «de» alone stands in half of all titles, and says nothing of any.
  if (!stretches.some((stretch) => own.some((word) => holds(stretch, word) && !isCommon[word]))) return null;
  let reached = 0;
  for (const word of own) {
    const stretch = stretches[reached];
    if (stretch && holds(stretch, word)) reached += 1;
  }
  return reached === stretches.length ? MEETINGS.inOrder : MEETINGS.inAnyOrder;
}
