import type { Payload } from 'payload';
import type { Glossary, Guide, Resource, Template } from '@/cms/payload-types';
import { LOCALES, type Locale } from '@/domain/locale';
import type { SearchContent, SearchDocument } from '@/domain/search-document';
import { drawn, publishedIds, type Indexed } from './indexed';
import { countReady, isReady } from './ready';

interface Records {
  guides: Guide;
  glossary: Glossary;
  templates: Template;
  resources: Resource;
}

type Draw<Record> = (record: Record, locale: Locale) => SearchContent | null;

/** Records whose documents show nothing of another record. */
export const alone = <Slug extends keyof Records>(
  payload: Payload,
  collection: Slug,
  draw: Draw<Records[Slug]>,
): Indexed => ({
  ids: () => publishedIds(payload, collection),
  count: () => countReady(payload, collection),
  documents: async (ids) => {
    const documents: SearchDocument[] = [];
    for (const locale of LOCALES) {
      const { docs } = await payload.find({
        collection,
        where: { id: { in: [...ids] } },
        locale,
        fallbackLocale: false,
        depth: 0,
        limit: ids.length,
        pagination: false,
        overrideAccess: false,
      });
      // Each slug has a type of its own, which Payload's own types do not follow through a variable.
      const ready = (docs as unknown as Records[Slug][]).filter((doc) => isReady(doc, locale));
      const name = ({ id }: Records[Slug]) => `${collection} ${id} in ${locale}`;
      documents.push(...(await drawn(payload, ready, name, (doc) => draw(doc, locale))));
    }
    return documents;
  },
});
