import type { SearchDocument } from '@/domain/search-document';

/** The texts of a document that the engines «as they come» search, the weightiest first. */
export const SEARCHED_TEXTS = ['title', 'names', 'summary', 'body'] as const satisfies (keyof SearchDocument)[];
