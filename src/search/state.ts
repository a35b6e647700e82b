import type { SearchService } from './service';

/** Next bundles instrumentation and routes apart: what both must share lives on `globalThis`. */
const KEY = Symbol.for('sello-migrante.search');
const holder = globalThis as { [KEY]?: SearchService };

/** The process's one search service, made when it is first asked for. */
export const sharedSearch = (create: () => SearchService): SearchService => (holder[KEY] ??= create());
