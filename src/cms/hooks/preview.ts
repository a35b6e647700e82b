import type { GeneratePreviewURL } from 'payload';
import { DEFAULT_LOCALE, isLocale } from '@/domain/locale';
import type { ReadCollection } from '../mapping/stored-kinds';

/** Address that opens the draft on the real page; none before the record has an address of its own. */
export const previewPath = (collection: string, slug: string, locale: string): string =>
  `/vista-previa?${new URLSearchParams({ collection, slug, locale }).toString()}`;

/** The preview button of a collection whose records have pages of their own. */
export const previewOf =
  (collection: ReadCollection): GeneratePreviewURL =>
  (doc, { locale }) =>
    typeof doc.slug === 'string' && doc.slug !== ''
      ? previewPath(collection, doc.slug, isLocale(locale) ? locale : DEFAULT_LOCALE)
      : null;
