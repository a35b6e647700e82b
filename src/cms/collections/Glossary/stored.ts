import { termToSearchDocument } from '@/domain/guide-search';
import { termFromPayload } from '../../mapping/guides';
import { storedKind } from '../../mapping/stored-kind';

export const storedTerms = storedKind({
  collection: 'glossary',
  title: 'title',
  toSearchContent: (record, locale) =>
    termToSearchDocument(termFromPayload(record, locale), record.publishedAt ?? record.updatedAt),
});
