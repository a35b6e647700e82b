import { guideToSearchDocument } from '@/domain/guide-search';
import { guideFromPayload } from '../../mapping/guides';
import { storedKind } from '../../mapping/stored-kind';

/** What its sections say stands in their own documents. */
export const storedGuides = storedKind({
  collection: 'guides',
  title: 'title',
  toSearchContent: (record, locale) => guideToSearchDocument(guideFromPayload(record, locale, [])),
});
