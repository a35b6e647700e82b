import type { Payload } from 'payload';
import { STORED_KINDS } from '@/cms/mapping/stored-kinds';
import type { ReadKind } from '@/domain/kinds';

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Titles of the records among these ids that visitors may read, by id: whatever a page reports, only these are counted.
 */
export async function publishedTitles(
  payload: Payload,
  kind: ReadKind,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const { collection, title } = STORED_KINDS[kind];
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
