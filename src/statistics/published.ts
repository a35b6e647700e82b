import type { Payload } from 'payload';
import type { Config } from '@/cms/payload-types';
import type { ReadKind } from '@/domain/usage';

type ReadCollection = 'practices' | 'guides' | 'sections' | 'templates' | 'municipalities' | 'pages';

/** A collection and the field with the title of its records. */
type Titled = {
  [Slug in ReadCollection]: { collection: Slug; title: keyof Config['collectionsSelect'][Slug] };
}[ReadCollection];

const COLLECTIONS = {
  practice: { collection: 'practices', title: 'title' },
  guide: { collection: 'guides', title: 'title' },
  section: { collection: 'sections', title: 'title' },
  template: { collection: 'templates', title: 'title' },
  municipality: { collection: 'municipalities', title: 'name' },
  page: { collection: 'pages', title: 'title' },
} as const satisfies Record<ReadKind, Titled>;

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Titles of the records among these ids that visitors may read, by id: whatever a page reports, only these are counted.
 */
export async function publishedTitles(
  payload: Payload,
  kind: ReadKind,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const { collection, title } = COLLECTIONS[kind];
  const { docs } = await payload.find({
    collection,
    overrideAccess: false,
    draft: false,
    locale: 'es',
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    select: { [title]: true } satisfies Partial<Record<typeof title, true>>,
    where: { id: { in: [...ids] } },
  });
  return new Map(docs.map((doc) => [doc.id, textIn((doc as unknown as Record<string, unknown>)[title])]));
}
