import { NOT_STATED } from './facets';
import type { Locale } from './locale';
import type { LocalPolicy } from './municipality';
import type { RawParameters } from './search-request';
import { DIMENSIONS } from './vocabularies/dimensions';
import { POLICY_FORMS } from './vocabularies/policy-forms';
import { REGIONS, type Region } from './vocabularies/regions';
import type { Vocabulary } from './vocabularies/vocabulary';

/** A local policy in the register of all municipalities. */
export interface RegisteredPolicy {
  policy: LocalPolicy;
  /** Language of its texts: Spanish until the profile is ready in the reader's. */
  locale: Locale;
  municipality: { slug: string; commune: string; region: Region | null };
}

/** What the register is filtered by: URL parameters with the same names as in the search, and their vocabularies. */
export const REGISTER_FILTERS = {
  region: REGIONS,
  dimension: DIMENSIONS,
  form: POLICY_FORMS,
} as const satisfies Record<string, Vocabulary>;

export type RegisterFilterName = keyof typeof REGISTER_FILTERS;
export const REGISTER_FILTER_NAMES = Object.keys(REGISTER_FILTERS) as RegisterFilterName[];

/** At most one key of each vocabulary, or `none` for «not stated». */
export type RegisterFilter = Partial<Record<RegisterFilterName, string>>;

/** Reads the filter from URL parameters of any shape. What means nothing is left out: the form shows what applies. */
export function parseRegisterFilter(raw: RawParameters): RegisterFilter {
  const filter: RegisterFilter = {};
  for (const name of REGISTER_FILTER_NAMES) {
    const value = [raw[name]].flat()[0];
    const isKnown = value === NOT_STATED || REGISTER_FILTERS[name].keys.some((key) => key === value);
    if (value && isKnown) filter[name] = value;
  }
  return filter;
}

const statedOf: Record<RegisterFilterName, (row: RegisteredPolicy) => readonly (string | null)[]> = {
  region: ({ municipality }) => [municipality.region],
  dimension: ({ policy }) => policy.dimensions,
  form: ({ policy }) => [policy.form],
};

function holds(row: RegisteredPolicy, name: RegisterFilterName, wanted: string): boolean {
  const stated = statedOf[name](row).filter((value) => value !== null);
  return wanted === NOT_STATED ? stated.length === 0 : stated.includes(wanted);
}

/** The policies that match every part of a filter, in their order. */
export const narrowRegister = (register: readonly RegisteredPolicy[], filter: RegisterFilter): RegisteredPolicy[] =>
  register.filter((row) => REGISTER_FILTER_NAMES.every((name) => !filter[name] || holds(row, name, filter[name])));
