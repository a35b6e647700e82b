import { processState } from '@/config/process-state';
import type { SearchService } from './service';

const service = processState<SearchService>('search');

/** The one search service of the process, created when it is first needed. */
export const sharedSearch = (create: () => SearchService): SearchService => (service.current ??= create());
