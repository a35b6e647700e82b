import { allConcepts } from '@/cms/mapping/concept';
import { thesaurusOf } from '@/search/analysis';
import { memoizedUntilChange } from './memoized';
import { processPayload } from './process-payload';

/** The whole thesaurus. */
export const concepts = memoizedUntilChange(async () => allConcepts(await processPayload()));

/** What words mean, by these concepts. */
export const thesaurus = memoizedUntilChange(async () => thesaurusOf(await concepts()));
