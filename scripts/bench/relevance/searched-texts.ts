import type { SearchDocument } from '@/domain/search-document';

/** The texts of a document that engines are told of as they come, the weightiest first. */
export const SEARCHED_TEXTS = ['title', 'names', 'summary', 'body'] as const satisfies (keyof SearchDocument)[];
