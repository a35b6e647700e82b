import type { CollectionSlug, GeneratePreviewURL } from 'payload';
import { DEFAULT_LOCALE, isLocale } from '@/domain/locale';

/** Address that opens the draft on the real page; none before the record has an address of its own. */
export const previewPath = (collection: string, slug: string, locale: string): string =>
  `/vista-previa?${new URLSearchParams({ collection, slug, locale }).toString()}`;

/** The preview button of a collection. */
export const previewOf =
  (collection: CollectionSlug): GeneratePreviewURL =>
  (doc, { locale }) =>
    typeof doc.slug === 'string' && doc.slug !== ''
      ? previewPath(collection, doc.slug, isLocale(locale) ? locale : DEFAULT_LOCALE)
      : null;
