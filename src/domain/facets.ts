import type { Locale, Localized } from './locale';
import { AREAS, SUBAREAS } from './vocabularies/areas';
import { COMMITMENT_LINES } from './vocabularies/commitment-lines';
import { COMMUNE_SIZES } from './vocabularies/commune-sizes';
import { COST_BANDS } from './vocabularies/cost-bands';
import { COUNTRIES } from './vocabularies/countries';
import { DIMENSIONS } from './vocabularies/dimensions';
import { EVIDENCE_LEVELS } from './vocabularies/evidence-levels';
import { GCM_OBJECTIVES } from './vocabularies/gcm-objectives';
import { KIND_TERMS } from './vocabularies/kinds';
import { POLICY_STAGES } from './vocabularies/policy-stages';
import { POPULATIONS } from './vocabularies/populations';
import { PRACTICE_TYPES } from './vocabularies/practice-types';
import { GUIDE_PILOTS, PRACTICE_HOLDERS } from './vocabularies/profile-terms';
import { REGIONS } from './vocabularies/regions';
import { SDGS } from './vocabularies/sdgs';
import { SEAL_STAGES } from './vocabularies/seal-stages';
import type { Vocabulary } from './vocabularies/vocabulary';
import { WORLD_REGIONS } from './vocabularies/world-regions';

/** What a search document can be. */
export const KINDS = KIND_TERMS.keys;
export type Kind = (typeof KINDS)[number];

/** The key of «not stated», in every facet. */
export const NOT_STATED = 'none';

const NOT_STATED_LABEL: Localized = { es: 'No indicado', en: 'Not stated' };

/**
 * How a facet's values are listed: in the vocabulary's order, by count, or newest first. «Not stated» is always last.
 */
export type FacetOrder = 'vocabulary' | 'count' | 'newest';

/**
 * One facet, declared once: index settings, URL parameters, filters, labels and the form all derive from this.
 * A facet without vocabularies has open values, held to `pattern`.
 */
export interface FacetDeclaration<Name extends string = string> {
  readonly name: Name;
  readonly title: Localized;
  /** Kinds that may state a value. */
  readonly kinds: readonly Kind[];
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

const facet = <const Name extends string>(
  name: Name,
  es: string,
  en: string,
  vocabularies: readonly Vocabulary[],
  rest: Partial<FacetDeclaration> = {},
): FacetDeclaration<Name> => ({
  kinds: ['practice'],
  order: 'vocabulary',
  shown: 8,
  ...rest,
  name,
  title: { es, en },
  vocabularies,
});

/** Every facet, in the order of the form. */
export const FACETS = [
  facet('kind', 'Tipo de contenido', 'Kind of content', [KIND_TERMS], { kinds: KINDS, acrossKinds: true }),
  facet('policyStage', 'Etapa de la política', 'Stage of the policy', [POLICY_STAGES], {
    kinds: ['section', 'template'],
  }),
  facet('dimension', 'Dimensión', 'Dimension', [DIMENSIONS], {
    kinds: ['practice', 'section', 'template', 'municipality'],
    shown: 9,
  }),
  facet('country', 'País', 'Country', [COUNTRIES, WORLD_REGIONS], { order: 'count', shown: 6 }),
  facet('region', 'Región de Chile', 'Region of Chile', [REGIONS], {
    kinds: ['practice', 'municipality', 'resource'],
    shown: 6,
  }),
  facet('area', 'Ámbito', 'Area', [AREAS], { folded: true }),
  facet('subarea', 'Subámbito', 'Subarea', [SUBAREAS], { folded: true, shown: 6 }),
  facet('line', 'Línea del Sello', 'Sello line of action', [COMMITMENT_LINES], { kinds: ['practice', 'municipality'] }),
  facet('sealStage', 'Etapa del Sello', 'Seal stage', [SEAL_STAGES], { kinds: ['municipality'] }),
  facet('practices', 'Prácticas', 'Practices', [PRACTICE_HOLDERS], {
    kinds: ['municipality'],
    notStated: { es: 'Sin prácticas en el catálogo', en: 'No practices in the catalogue' },
  }),
  facet('piloted', 'Piloto de la guía', 'Pilot of the guide', [GUIDE_PILOTS], { kinds: ['municipality'] }),
  facet('type', 'Tipo', 'Type', [PRACTICE_TYPES]),
  facet('population', 'Población', 'Population', [POPULATIONS], { folded: true, order: 'count', shown: 6 }),
  facet('evidence', 'Evidencia', 'Evidence', [EVIDENCE_LEVELS], { folded: true }),
  facet('gcm', 'Objetivo del Pacto Mundial', 'Global Compact objective', [GCM_OBJECTIVES], {
    folded: true,
    order: 'count',
    shown: 6,
  }),
  facet('sdg', 'Objetivo de Desarrollo Sostenible', 'Sustainable Development Goal', [SDGS], {
    folded: true,
    order: 'count',
    shown: 6,
  }),
  facet('year', 'Año de inicio', 'Year of start', [], {
    folded: true,
    pattern: /^(19|20)\d{2}$/,
    order: 'newest',
    shown: 6,
  }),
  facet('cost', 'Costo de replicarla', 'Cost of replicating', [COST_BANDS], { folded: true, onlyWhenStated: true }),
  facet('size', 'Tamaño de comuna', 'Commune size', [COMMUNE_SIZES], { folded: true, onlyWhenStated: true }),
] as const;

export type FacetName = (typeof FACETS)[number]['name'];

/** What is chosen or held in each facet: vocabulary keys, or `none`. */
export type FacetValues = Partial<Record<FacetName, readonly string[]>>;

export const FACET_NAMES: readonly FacetName[] = FACETS.map(({ name }) => name);

/**
 * The facets by which a search of these kinds is narrowed. If several kinds are searched at once, only those that at
 * least two of them have: the countries of practices say nothing about a glossary.
 */
export function facetNamesFor(kinds: readonly Kind[]): FacetName[] {
  const enough = Math.min(2, kinds.length);
  return FACETS.filter((each: FacetDeclaration<FacetName>) => {
    const stating = kinds.filter((kind) => each.kinds.includes(kind)).length;
    return stating >= enough && !(each.acrossKinds && kinds.length < 2);
  }).map(({ name }) => name);
}

const byName = new Map<string, FacetDeclaration<FacetName>>(
  FACETS.map((declaration) => [declaration.name, declaration]),
);

export const isFacetName = (name: string): name is FacetName => byName.has(name);

/** @throws if the name is not that of a facet. */
export function facetOf(name: FacetName): FacetDeclaration<FacetName> {
  const declaration = byName.get(name);
  if (!declaration) throw new Error(`No such facet: ${name}`);
  return declaration;
}

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
