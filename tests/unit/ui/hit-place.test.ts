import { describe, expect, it } from 'vitest';
import { KINDS, type Kind } from '@/domain/facets';
import { hitHref } from '@/ui/search/hit-place';
import { searchDocument } from '../../factories/search-documents';

const found = (kind: Kind): string =>
  hitHref(searchDocument({ id: 'x', kind, locale: 'en', slug: 'x', guide: { slug: 'g', title: 'G' } }));

describe('hitHref', () => {
  it('leads to the page of each kind, in the language of the hit', () => {
    expect(Object.fromEntries(KINDS.map((kind) => [kind, found(kind)]))).toEqual({
      practice: '/en/practices/x',
      guide: '/en/guides/x',
      section: '/en/guides/g/x',
      template: '/en/templates/x',
      term: '/en/glossary#x',
      municipality: '/en/municipalities/x',
      resource: '/en/resources#x',
    });
  });
});
