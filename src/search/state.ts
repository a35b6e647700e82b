import { processState } from '@/config/process-state';
import type { SearchService } from './service';

const service = processState<SearchService>('search');

/** The process's one search service, made when it is first asked for. */
export const sharedSearch = (create: () => SearchService): SearchService => (service.current ??= create());
