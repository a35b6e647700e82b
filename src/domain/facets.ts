import { FACET_NAMES, type FacetName } from './facet-names';
import { KIND_TERMS, kindOf, type Kind } from './kinds';
import type { Locale, Localized } from './locale';
import { AREAS, SUBAREAS } from './vocabularies/areas';
import { COMMITMENT_LINES } from './vocabularies/commitment-lines';
import { COMMUNE_SIZES } from './vocabularies/commune-sizes';
import { COST_BANDS } from './vocabularies/cost-bands';
import { COUNTRIES } from './vocabularies/countries';
import { DIMENSIONS } from './vocabularies/dimensions';
import { EVIDENCE_LEVELS } from './vocabularies/evidence-levels';
import { GCM_OBJECTIVES } from './vocabularies/gcm-objectives';
import { POLICY_STAGES } from './vocabularies/policy-stages';
import { POPULATIONS } from './vocabularies/populations';
import { PRACTICE_TYPES } from './vocabularies/practice-types';
import { GUIDE_PILOTS, PRACTICE_HOLDERS } from './vocabularies/profile-terms';
import { REGIONS } from './vocabularies/regions';
import { SDGS } from './vocabularies/sdgs';
import { SEAL_STAGES } from './vocabularies/seal-stages';
import type { Vocabulary } from './vocabularies/vocabulary';
import { WORLD_REGIONS } from './vocabularies/world-regions';

export { FACET_NAMES, type FacetName };

/** The key of «not stated», in every facet. */
export const NOT_STATED = 'none';

const NOT_STATED_LABEL: Localized = { es: 'No indicado', en: 'Not stated' };

/**
 * How a facet's values are listed: in the vocabulary's order, by count, or newest first. «Not stated» is always last.
 */
export type FacetOrder = 'vocabulary' | 'count' | 'newest';

/**
 * One facet, declared once, under its name: index settings, URL parameters, filters, labels and the form all derive from this. Which
 * records state a value of it, their kinds say. A facet without vocabularies has open values, held to `pattern`.
 */
export interface FacetDeclaration {
  readonly name: FacetName;
  readonly title: Localized;
  readonly vocabularies: readonly Vocabulary[];
  readonly pattern?: RegExp;
  readonly order: FacetOrder;
  /** Beyond this many values, the rest are folded away in the form, with a box to search in them. */
  readonly shown: number;
  /** Folded under its title in the form until it is opened or a value is chosen. */
  readonly folded?: boolean;
  /** The label of «not stated», where the absence of a value means something. */
  readonly notStated?: Localized;
  /** Distinguishes kinds, and so is meaningless when only one kind is searched. */
  readonly acrossKinds?: boolean;
  /** Shown only once a record holds a value. */
  readonly onlyWhenStated?: boolean;
}

type Declared = Omit<FacetDeclaration, 'name'>;

const facet = (
  es: string,
  en: string,
  vocabularies: readonly Vocabulary[],
  rest: Partial<Declared> = {},
): Declared => ({ order: 'vocabulary', shown: 8, ...rest, title: { es, en }, vocabularies });

const DECLARED: Readonly<Record<FacetName, Declared>> = {
  kind: facet('Tipo de contenido', 'Kind of content', [KIND_TERMS], { acrossKinds: true }),
  policyStage: facet('Etapa de la política', 'Stage of the policy', [POLICY_STAGES]),
  dimension: facet('Dimensión', 'Dimension', [DIMENSIONS], { shown: 9 }),
  country: facet('País', 'Country', [COUNTRIES, WORLD_REGIONS], { order: 'count', shown: 6 }),
  region: facet('Región de Chile', 'Region of Chile', [REGIONS], { shown: 6 }),
  area: facet('Ámbito', 'Area', [AREAS], { folded: true }),
  subarea: facet('Subámbito', 'Subarea', [SUBAREAS], { folded: true, shown: 6 }),
  line: facet('Línea del Sello', 'Sello line of action', [COMMITMENT_LINES]),
  sealStage: facet('Etapa del Sello', 'Seal stage', [SEAL_STAGES]),
  practices: facet('Prácticas', 'Practices', [PRACTICE_HOLDERS], {
    notStated: { es: 'Sin prácticas en el catálogo', en: 'Without practices in the catalogue' },
  }),
  piloted: facet('Piloto de la guía', 'Pilot of the guide', [GUIDE_PILOTS]),
  type: facet('Tipo', 'Type', [PRACTICE_TYPES]),
  population: facet('Población', 'Population', [POPULATIONS], { folded: true, order: 'count', shown: 6 }),
  evidence: facet('Evidencia', 'Evidence', [EVIDENCE_LEVELS], { folded: true }),
  gcm: facet('Objetivo del Pacto Mundial', 'Global Compact objective', [GCM_OBJECTIVES], {
    folded: true,
    order: 'count',
    shown: 6,
  }),
  sdg: facet('Objetivo de Desarrollo Sostenible', 'Sustainable Development Goal', [SDGS], {
    folded: true,
    order: 'count',
    shown: 6,
  }),
  year: facet('Año de inicio', 'Year of start', [], {
    folded: true,
    pattern: /^(19|20)\d{2}$/,
    order: 'newest',
    shown: 6,
  }),
  cost: facet('Costo de replicarla', 'Cost of replicating', [COST_BANDS], { folded: true, onlyWhenStated: true }),
  size: facet('Tamaño de comuna', 'Commune size', [COMMUNE_SIZES], { folded: true, onlyWhenStated: true }),
};

export const FACETS: readonly FacetDeclaration[] = FACET_NAMES.map((name) => ({ name, ...DECLARED[name] }));

/** What is chosen or held in each facet: vocabulary keys, or `none`. */
export type FacetValues = Partial<Record<FacetName, readonly string[]>>;

/**
 * The facets by which a search of these kinds is narrowed. If several kinds are searched at once, only those that at
 * least two of them have: the countries of practices say nothing about a glossary.
 */
export function facetNamesFor(kinds: readonly Kind[]): FacetName[] {
  const enough = Math.min(2, kinds.length);
  return FACETS.filter((each) => {
    if (each.acrossKinds) return kinds.length > 1;
    return kinds.filter((kind) => kindOf(kind).facets.includes(each.name)).length >= enough;
  }).map(({ name }) => name);
}

export const isFacetName = (name: string): name is FacetName => Object.hasOwn(DECLARED, name);

export const facetOf = (name: FacetName): FacetDeclaration => ({ name, ...DECLARED[name] });

/** Whether a facet can hold the value: a key of its vocabularies, a text of its pattern, or `none`. */
export function facetAccepts(name: FacetName, value: string): boolean {
  const { vocabularies, pattern } = facetOf(name);
  return (
    value === NOT_STATED || vocabularies.some((vocabulary) => vocabulary.has(value)) || (pattern?.test(value) ?? false)
  );
}

/** The value as people read it; short where there is a short label. */
export function facetValueLabel(name: FacetName, value: string, locale: Locale): string {
  if (value === NOT_STATED) return (facetOf(name).notStated ?? NOT_STATED_LABEL)[locale];
  const vocabulary = facetOf(name).vocabularies.find((each) => each.has(value));
  return vocabulary?.short(value, locale) ?? value;
}
