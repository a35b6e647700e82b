import type { Locale } from '@/domain/locale';

/** A page of the Sello in a list; `locale` is the language of its words. */
export interface SelloEntry {
  id: string;
  locale: Locale;
  slug: string;
  title: string;
  summary: string;
}
