import type { BlockReferences } from '@/domain/guide';
import type { Locale } from '@/domain/locale';
import type { WrittenPage } from '@/domain/site';
import type { Found, ReadOptions } from './found';
import { pageOf, pagesIn } from './pages';
import { referencesIn } from './references';

/** A page of the Sello as a list shows it: in Spanish (`locale`) where it is not ready in the reader's language. */
interface SelloPageEntry {
  id: string;
  locale: Locale;
  slug: string;
  title: string;
  summary: string;
}

/** The published pages that explain the Sello, in their order. */
export const selloPages = (locale: Locale): Promise<SelloPageEntry[]> => pagesIn('sello', locale);

/** A page of the Sello, and what its blocks lead to. */
export interface SelloPage extends WrittenPage {
  references: BlockReferences;
}

/** The page of the Sello at an address, in the language asked for where it is ready in it, else in Spanish. */
export async function selloPageBySlug(slug: string, locale: Locale, options?: ReadOptions): Promise<Found<SelloPage>> {
  const found = await pageOf('sello', slug, locale, options);
  if (found.status !== 'found') return found;
  return { status: 'found', record: { ...found.record, references: await referencesIn([found.record], locale) } };
}
