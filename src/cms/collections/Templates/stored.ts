import { templateToSearchDocument } from '@/domain/template-search';
import { storedKind } from '../../mapping/stored-kind';
import { templateFromPayload } from '../../mapping/template';

export const storedTemplates = storedKind({
  collection: 'templates',
  title: 'title',
  toSearchContent: (record, locale) => templateToSearchDocument(templateFromPayload(record, locale)),
});
