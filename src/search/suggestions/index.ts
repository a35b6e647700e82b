/**
 * What is suggested while somebody types: concepts, places, values of facets and titles of records, found by the
 * beginnings of their words. Never what finds nothing.
 */
export { Suggester, type CountWords } from './suggester';
export type { Catalogue } from './entries';
