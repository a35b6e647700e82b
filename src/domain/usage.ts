import { z } from 'zod';
import { KINDS, READ_KINDS, type Kind, type ReadKind } from './kinds';
import { LOCALES, type Locale } from './locale';
import { parseSearchRequest, type RawParameters, type SearchRequest } from './search-request';

/** Somebody stayed on the page of a record. */
export interface Read {
  of: 'read';
  kind: ReadKind;
  /** Id of the record, not yet known to exist. */
  record: string;
  /** Of the page. */
  language: Locale;
}

/** Somebody stayed on a list of results. */
export interface Search {
  of: 'search';
  kinds: readonly Kind[];
  language: Locale;
  /** Always the first page. */
  request: SearchRequest;
}

/** Somebody opened a record from a list of results, for the first time since they searched. */
export interface Opening {
  of: 'opening';
  /** Of the list. */
  language: Locale;
}

/** What is counted of the use of the portal. It says what was used, never by whom. */
export type UsageEvent = Read | Search | Opening;

/** How long counts are kept. */
export const KEPT_DAYS = 365;
/** A word is kept once it has been searched for on this many different days. */
export const DAYS_UNTIL_KEPT = 5;
/** A word that has not been searched for on enough days by then starts again, under another key. */
export const WAITING_DAYS = 90;

/** UTF-16 units: the longest query with facets is well below. */
export const REPORT_LENGTH = 4_000;

const language = z.enum(LOCALES);

const reportSchema = z.discriminatedUnion('of', [
  z.strictObject({
    of: z.literal('read'),
    kind: z.enum(READ_KINDS),
    record: z.string().regex(/^[\w-]{1,64}$/),
    language,
  }),
  z.strictObject({
    of: z.literal('search'),
    kinds: z.array(z.enum(KINDS)).min(1).max(KINDS.length),
    language,
    /** The query string of the page's address. */
    asked: z.string().max(REPORT_LENGTH),
  }),
  z.strictObject({ of: z.literal('opening'), language }),
]);

/** What a page reports of itself. */
export type UsageReport = z.infer<typeof reportSchema>;

function rawParameters(query: string): RawParameters {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries([...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name)]));
}

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * Reads what a page reported.
 * @returns null if it means nothing; `nothing` if there is nothing to count, as in a list that nobody has narrowed.
 */
export function parseUsageReport(text: string): UsageEvent | 'nothing' | null {
  const parsed = reportSchema.safeParse(text.length <= REPORT_LENGTH ? json(text) : null);
  if (!parsed.success) return null;
  const report = parsed.data;
  if (report.of !== 'search') return report;
  const kinds = KINDS.filter((kind) => report.kinds.includes(kind));
  const { request } = parseSearchRequest(rawParameters(report.asked), kinds);
  if (request.q === '' && Object.keys(request.facets).length === 0) return 'nothing';
  // What was searched for counts, not how it is sorted or shown.
  return {
    of: 'search',
    kinds,
    language: report.language,
    request: { ...request, match: 'best', concepts: true, sort: 'relevance', page: 1, view: 'list' },
  };
}
