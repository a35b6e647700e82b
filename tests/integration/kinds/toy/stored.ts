import { storedKind } from '@/cms/mapping/stored-kind';
import { text } from '@/cms/mapping/values';
import { writtenSearchDocument } from '@/domain/search-document';

/** Would be `src/cms/collections/Toys/stored.ts`; `never`, because payload-types.ts is generated for real ones. */
export const storedToys = storedKind({
  collection: 'toys' as never,
  title: 'title',
  toSearchContent: ({ id, slug, title, summary, publishedAt, updatedAt }, locale) =>
    writtenSearchDocument({
      id,
      kind: 'toy' as never,
      locale,
      slug: text(slug),
      title: text(title),
      summary: text(summary),
      body: [],
      dimensions: ['d7'],
      publishedAt: publishedAt ?? updatedAt,
    }),
});
