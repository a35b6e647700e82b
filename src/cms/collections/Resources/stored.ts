import { resourceToSearchDocument } from '@/domain/municipality-search';
import { resourceDetailsFromPayload } from '../../mapping/resource';
import { storedKind } from '../../mapping/stored-kind';

/** Nothing of a file or a source stands in their documents. */
export const storedResources = storedKind({
  collection: 'resources',
  title: 'title',
  toSearchContent: (record, locale) => {
    const resource = resourceDetailsFromPayload(record, locale);
    return resource && resourceToSearchDocument(resource);
  },
});
