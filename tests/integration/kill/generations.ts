import type { Practice } from '@/cms/payload-types';
import { DIMENSIONS } from '@/domain/vocabularies/dimensions';

/** Every part of a save is of one generation, so that a half-written record can be recognised. */
export const PRACTICES = 24;
export const ORGANIZATIONS = 8;
export const ENGLISH_TITLE = 'Unchanged by every generation';
const FIGURES = 3;
/** Every so many generations withdraws the record instead of publishing it. */
const WITHDRAWN_EVERY = 7;

export const isWithdrawn = (generation: number): boolean => generation % WITHDRAWN_EVERY === 0;

const turn = <T>(items: readonly T[], generation: number): T[] => [
  ...items.slice(generation % items.length),
  ...items.slice(0, generation % items.length),
];

type Saved = Pick<
  Practice,
  'title' | 'summary' | 'dimensions' | 'places' | 'implementers' | 'figures' | 'citations' | '_status'
>;

/** What a save of this generation writes, in Spanish. */
export const saveOf = (generation: number, source: string, organizations: readonly string[]): Saved => ({
  title: `Generación ${generation}`,
  summary: `Resumen ${generation}`,
  dimensions: turn(DIMENSIONS.keys, generation),
  places: turn(['Arica', 'Iquique', 'Lima'], generation).map((locality) => ({ country: 'PE', locality })),
  implementers: turn(organizations, generation).map((value) => ({ relationTo: 'organizations', value })),
  citations: [{ source, section: `Sección ${generation}` }],
  figures: Array.from({ length: FIGURES }, (_, index) => ({
    value: generation,
    qualifier: 'exact',
    unit: `unidad ${generation}`,
    label: `cifra ${index} de ${generation}`,
    measures: 'served',
    citation: { source },
  })),
  _status: isWithdrawn(generation) ? 'draft' : 'published',
});

export const generationOf = ({ title }: Pick<Practice, 'title'>): number =>
  Number(/^Generación (\d+)$/.exec(title ?? '')?.[1] ?? NaN);

const plain = (record: Saved): unknown => ({
  title: record.title,
  summary: record.summary,
  dimensions: record.dimensions,
  places: record.places?.map(({ country, locality }) => [country, locality]),
  implementers: record.implementers?.map(({ value }) => value),
  citations: record.citations?.map(({ source, section }) => [source, section]),
  figures: record.figures?.map(({ value, unit, label, citation }) => [value, unit, label, citation?.source]),
  status: record._status,
});

/** Null if every part is of the generation that the title names; otherwise what is there and what should be. */
export function damageIn(es: Practice, en: Practice, source: string, organizations: readonly string[]): string | null {
  const expected = JSON.stringify(plain(saveOf(generationOf(es), source, organizations)));
  const found = JSON.stringify(plain(es));
  if (found !== expected) return `${es.id}: found ${found}, expected ${expected}`;
  return en.title === ENGLISH_TITLE ? null : `${es.id}: English title «${en.title ?? ''}»`;
}
