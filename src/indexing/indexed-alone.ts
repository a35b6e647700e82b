import type { Payload } from 'payload';
import type { CommonSelect } from '@/cms/mapping/common-select';
import type { Glossary, Guide, Resource, Template } from '@/cms/payload-types';
import { LOCALES, type Locale } from '@/domain/locale';
import type { SearchDocument } from '@/domain/search-document';
import { inOrderOfIds, readable, readyKeys, VERSIONS_AT_ONCE, type Indexed } from './indexed';

interface Records {
  guides: Guide;
  glossary: Glossary;
  templates: Template;
  resources: Resource;
}

type Drawn<Record> = (record: Record, locale: Locale) => SearchDocument | null;

/** Records whose documents show nothing of another record. */
export const alone = <Slug extends keyof Records>(
  payload: Payload,
  collection: Slug,
  draw: Drawn<Records[Slug]>,
): Indexed => ({
  async *versions() {
    const pages = inOrderOfIds(async (where) => {
      const { docs } = await payload.find({
        collection,
        where,
        sort: 'id',
        limit: VERSIONS_AT_ONCE,
        pagination: false,
        depth: 0,
        overrideAccess: false,
        select: { updatedAt: true, languages: true } satisfies CommonSelect<keyof Records>,
      });
      // Each slug has a type of its own, which Payload's own types do not follow through a variable.
      return docs as unknown as Records[Slug][];
    });
    for await (const page of pages)
      yield page.map(({ id, updatedAt, languages }) => ({ id, updatedAt, keys: readyKeys(id, languages) }));
  },
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
      for (const doc of docs as unknown as Records[Slug][]) {
        if (doc.languages?.[locale]?.readiness !== 'ready') continue;
        documents.push(...readable(payload, `${collection} ${doc.id} in ${locale}`, () => draw(doc, locale)));
      }
    }
    return documents;
  },
});
