import { FACET_NAMES, facetOf, NOT_STATED, type FacetName } from '@/domain/facets';
import { searchKey, type SearchDocument } from '@/domain/search-document';
import { COUNTRIES } from '@/domain/vocabularies/countries';
import { randomNumbers } from './random-numbers';

const VOCABULARY = 20_000;
const WORDS = 300;
const TITLE_WORDS = 8;
const SUMMARY_WORDS = 40;
const SYLLABLES =
  'ba ca da fa ga la ma na pa ra sa ta va be de le me ne pe re se te bi di li mi ni pi ri si ti bo co do lo mo no po ro so to tu lu mu nu'.split(
    ' ',
  );
const DAY = 86_400_000;

/** Made-up words of two to five syllables, all different; the first are to be the most frequent. */
export function makeVocabulary(random: () => number): string[] {
  const words = new Set<string>();
  while (words.size < VOCABULARY) {
    const syllables = 2 + Math.floor(random() * 4);
    words.add(Array.from({ length: syllables }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(''));
  }
  return [...words];
}

/** Draws positions in a list by Zipf's law: the n-th is drawn in proportion to 1/n. */
export function zipf(length: number, random: () => number): () => number {
  const sums = new Float64Array(length);
  let sum = 0;
  for (let place = 0; place < length; place++) sums[place] = sum += 1 / (place + 1);
  return () => {
    const drawn = random() * sum;
    let [low, high] = [0, length - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) < drawn) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** The values of each facet that records hold, and how many of them a record holds at most. */
const valuesOf = (name: FacetName): string[] => {
  if (name === 'country') return COUNTRIES.keys.slice(0, 40);
  const { vocabularies } = facetOf(name);
  if (vocabularies.length === 0) return Array.from({ length: 20 }, (_, index) => String(2005 + index));
  return vocabularies.flatMap(({ keys }) => [...keys]);
};
const SEVERAL: Partial<Record<FacetName, number>> = {
  dimension: 3,
  country: 2,
  population: 3,
  gcm: 3,
  sdg: 3,
  line: 2,
};
const NOT_STATED_SHARE = 0.1;

export interface Corpus {
  vocabulary: string[];
  documents: SearchDocument[];
}

/** Synthetic records of 300 words over a Zipf vocabulary of 20,000, with every facet; always the same records. */
export function makeCorpus(size: number): Corpus {
  const random = randomNumbers(7);
  const vocabulary = makeVocabulary(random);
  const place = zipf(vocabulary.length, random);
  const text = (words: number) => Array.from({ length: words }, () => vocabulary[place()]).join(' ');
  const facets = FACET_NAMES.map((name) => ({ name, values: valuesOf(name), most: SEVERAL[name] ?? 1 }));
  const draw = (values: readonly string[], most: number): string[] => {
    if (random() < NOT_STATED_SHARE) return [NOT_STATED];
    const count = 1 + Math.floor(random() * most);
    return [
      ...new Set(Array.from({ length: count }, () => values[Math.floor(random() ** 2 * values.length)] ?? NOT_STATED)),
    ];
  };
  const documents = Array.from({ length: size }, (_, index): SearchDocument => {
    const id = `r${index}`;
    const publishedAt = Date.UTC(2020, 0, 1) + Math.floor(random() * 2000) * DAY;
    return {
      key: searchKey(id, 'es'),
      id,
      kind: 'practice',
      locale: 'es',
      slug: id,
      title: text(TITLE_WORDS),
      summary: text(SUMMARY_WORDS),
      body: text(WORDS - TITLE_WORDS - SUMMARY_WORDS),
      names: '',
      facets: Object.fromEntries(
        facets.map(({ name, values, most }) => [name, draw(values, most)]),
      ) as SearchDocument['facets'],
      path: `/es/practicas/${id}`,
      places: [],
      worldRegion: null,
      start: null,
      end: null,
      ongoing: false,
      countryName: vocabulary[index % 30] ?? '',
      publishedAt,
      contentHash: id,
    };
  });
  return { vocabulary, documents };
}
