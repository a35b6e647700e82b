import { FACET_NAMES, NOT_STATED, type FacetName, type FacetValues } from '@/domain/facets';
import type { SearchDocument } from '@/domain/search-document';
import { wordForms } from '@/domain/text/word-forms';
import { heldConcepts, isStopWord, tokenize, type Thesaurus } from './analysis';
import { searchPacer } from './pacer';
import { bagOf, WeighedBags, type Bag } from './weighed-bags';

/** What is compared of a record: its title and summary, and how it is classified. */
export interface Comparable extends Pick<SearchDocument, 'id' | 'locale' | 'title' | 'summary'> {
  facets: FacetValues;
}

/** Values are compared by themselves: a concept counts where the texts hold it. */
const NO_VALUES = Object.fromEntries(FACET_NAMES.map((name) => [name, []])) as unknown as SearchDocument['facets'];

/** The facets that say what a record is about. Place, year and cost do not. */
const ABOUT = ['dimension', 'area', 'subarea', 'line', 'type', 'population'] as const satisfies readonly FacetName[];

/** A word of the title says more than one of the summary. */
const IN_TITLE = 2;

/**
 * How much the words count beside the classification: two texts share fewer of their words than two records of their
 * values. With more than 3, fewer of the related practices that the editors have chosen are among the first three.
 */
const WORDS = 2;

/** The stems of title and summary without stop words, and the concepts that they hold: each once, twice where the title does. */
function wordsOf({ title, summary, locale }: Comparable, thesaurus: Thesaurus): Bag {
  const counted = new Map<string, number>();
  const take = (text: string, count: number) => {
    for (const { folded, stem } of tokenize(text, locale)) if (!isStopWord(folded, locale)) counted.set(stem, count);
    const concepts = heldConcepts({ facets: NO_VALUES, locale }, [Array.from(wordForms(text))], thesaurus);
    for (const id of concepts) counted.set(`concept ${id}`, count);
  };
  take(summary, 1);
  take(title, IN_TITLE);
  return bagOf(counted);
}

const classificationOf = ({ facets }: Comparable): Bag =>
  bagOf(
    new Map(
      ABOUT.flatMap((name) =>
        (facets[name] ?? []).filter((value) => value !== NOT_STATED).map((value) => [`${name} ${value}`, 1] as const),
      ),
    ),
  );

interface Bags {
  words: Bag;
  classification: Bag;
}

/** Taking a text apart is most of the work, and after a change nearly all records are what they were. */
const known = new WeakMap<Comparable, { bags: Bags; thesaurus: Thesaurus }>();

function bagsOf(record: Comparable, thesaurus: Thesaurus): Bags {
  const held = known.get(record);
  if (held?.thesaurus === thesaurus) return held.bags;
  const bags = { words: wordsOf(record, thesaurus), classification: classificationOf(record) };
  known.set(record, { bags, thesaurus });
  return bags;
}

/** A record, and how like another it is: only to be compared, or added up. */
export interface Alike {
  record: SearchDocument;
  likeness: number;
}

/** The most alike first; the latest of equals, then by id: the same records always come in the same order. */
const inOrder = (a: Alike, b: Alike): number =>
  b.likeness - a.likeness || b.record.publishedAt - a.record.publishedAt || (a.record.id < b.record.id ? -1 : 1);

/**
 * Which of some records are most like another: by rare words and concepts of title and summary, and rare values of their
 * classification.
 */
export class Likeness {
  private constructor(
    private readonly records: readonly SearchDocument[],
    private readonly thesaurus: Thesaurus,
    private readonly words: WeighedBags,
    private readonly classification: WeighedBags,
  ) {}

  /** @param records all of one language. */
  static async among(records: readonly SearchDocument[], thesaurus: Thesaurus): Promise<Likeness> {
    const pacer = searchPacer();
    const bags: Bags[] = [];
    for (const record of records) {
      bags.push(bagsOf(record, thesaurus));
      await pacer.giveWay();
    }
    return new Likeness(
      records,
      thesaurus,
      new WeighedBags(bags.map(({ words }) => words)),
      new WeighedBags(bags.map(({ classification }) => classification)),
    );
  }

  /**
   * The records most like another, itself left out; none that has nothing in common with it.
   * @param isMeant which of them are looked at.
   */
  nearestTo(other: Comparable, limit: number, isMeant: (record: SearchDocument) => boolean = () => true): Alike[] {
    const { words, classification } = bagsOf(other, this.thesaurus);
    const [byWords, byClassification] = [this.words.likenessOf(words), this.classification.likenessOf(classification)];
    const nearest: Alike[] = [];
    for (const [number, record] of this.records.entries()) {
      const likeness = WORDS * (byWords[number] ?? 0) + (byClassification[number] ?? 0);
      if (likeness === 0 || record.id === other.id || !isMeant(record)) continue;
      keepNearest(nearest, { record, likeness }, limit);
    }
    return nearest;
  }
}

/** Puts a record in its place among the nearest so far, where it is nearer than the last of them. */
function keepNearest(nearest: Alike[], candidate: Alike, limit: number): void {
  const last = nearest.at(-1);
  if (nearest.length === limit && last && inOrder(last, candidate) < 0) return;
  nearest.push(candidate);
  nearest.sort(inOrder);
  if (nearest.length > limit) nearest.pop();
}
