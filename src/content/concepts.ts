import { allConcepts } from '@/cms/mapping/concept';
import { memoizedUntilChange } from './memoized';
import { processPayload } from './process-payload';

/** The whole thesaurus. */
export const concepts = memoizedUntilChange(async () => allConcepts(await processPayload()));
