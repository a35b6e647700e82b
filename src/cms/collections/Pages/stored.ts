import { pageToSearchDocument } from '@/domain/page-search';
import { pageFromPayload } from '../../mapping/site';
import { storedKind } from '../../mapping/stored-kind';

export const storedPages = storedKind({
  collection: 'pages',
  title: 'title',
  group: 'group',
  toSearchContent: (record, locale) => pageToSearchDocument(pageFromPayload(record, locale)),
});
