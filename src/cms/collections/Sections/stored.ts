import { sectionToSearchDocument } from '@/domain/guide-search';
import { sectionFromPayload } from '../../mapping/guides';
import { storedKind } from '../../mapping/stored-kind';

export const storedSections = storedKind({
  collection: 'sections',
  title: 'title',
  within: 'guide',
  toSearchContent: (record, locale, { within }) => sectionToSearchDocument(sectionFromPayload(record, locale), within),
});
