import type { Payload } from 'payload';
import { practiceFromPayload } from '@/cms/mapping';
import type { PracticesSelect } from '@/cms/payload-types';
import { LOCALES } from '@/domain/locale';
import { practiceToSearchDocument } from '@/domain/practice-search';
import type { SearchDocument } from '@/domain/search-document';
import { drawn, publishedIds, type Indexed } from './indexed';
import { countReady, isReady } from './ready';

/**
 * What a document is made of, named one by one: reading the rest takes half of the time, and a `select` that leaves
 * fields out (`citations: false`) also loses the plain columns of every row that holds a relation, such as figures.
 */
const INDEXED = {
  slug: true,
  title: true,
  summary: true,
  dimensions: true,
  places: true,
  worldRegion: true,
  scope: true,
  start: true,
  end: true,
  ongoing: true,
  area: true,
  subarea: true,
  lines: true,
  type: true,
  populations: true,
  gcmObjectives: true,
  sdgs: true,
  implementers: true,
  partners: true,
  funders: true,
  sections: true,
  figures: true,
  evidence: true,
  replication: true,
  contact: true,
  photos: true,
  attachments: true,
  videos: true,
  languages: true,
  publishedAt: true,
  createdAt: true,
  updatedAt: true,
} as const satisfies PracticesSelect;

/** Practices, whose documents name municipalities and organisations, and what their photos and files show. */
export const indexedPractices = (payload: Payload): Indexed => ({
  ids: () => publishedIds(payload, 'practices'),
  count: () => countReady(payload, 'practices'),
  documents: async (ids) => {
    const documents: SearchDocument[] = [];
    for (const locale of LOCALES) {
      const { docs } = await payload.find({
        collection: 'practices',
        where: { id: { in: [...ids] } },
        locale,
        fallbackLocale: false,
        depth: 1,
        select: INDEXED,
        limit: ids.length,
        pagination: false,
        overrideAccess: false,
      });
      const ready = docs.filter((doc) => isReady(doc, locale));
      const name = ({ id }: { id: string }) => `Practice ${id} in ${locale}`;
      const draw = (doc: (typeof docs)[number]) => practiceToSearchDocument(practiceFromPayload(doc, locale));
      documents.push(...(await drawn(payload, ready, name, draw)));
    }
    return documents;
  },
});
