import type { Kind, ReadKind } from '@/domain/kinds';
import type { Locale } from '@/domain/locale';

/** What is counted when a page is used: the reading of a record, or the searches of a list. */
export type Counts = { of: 'read'; kind: ReadKind; record: string } | { of: 'search'; kinds: readonly Kind[] };

/** What a page tells the script that reports its use. */
export type PageUsageData = Counts & { language: Locale };

/** Id of the element that holds this in the page. */
export const PAGE_USAGE_ID = 'page-usage';
