import { KINDS, type Kind } from './kinds';

/** What a search box searches: practices, municipalities, or the whole portal. */
export const SEARCH_SCOPES = ['practices', 'municipalities', 'everything'] as const;
export type SearchScope = (typeof SEARCH_SCOPES)[number];

const KINDS_OF: Readonly<Record<SearchScope, readonly Kind[]>> = {
  practices: ['practice'],
  municipalities: ['municipality'],
  everything: KINDS,
};

/** The kinds of records that a search box finds. */
export const kindsOf = (scope: SearchScope): readonly Kind[] => KINDS_OF[scope];
