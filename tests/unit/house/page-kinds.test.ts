import { describe, expect, it } from 'vitest';
import { STORED_KINDS } from '@/cms/mapping/stored-kinds';
import { KINDS, kindOf, type Kind } from '@/domain/kinds';
import { pathAt, recordPath } from '@/domain/kinds/addresses';
import { SEEDED_COLLECTIONS } from '@/seed/collections';
import { PAGE_KINDS } from '../../e2e/page-kinds';

const isLookedAt = (pattern: string): boolean =>
  PAGE_KINDS.some(({ path }) => new RegExp(`^${pattern}([?#]|$)`).test(path.es));

/** The list of a kind, and the pages of its records where content-seed holds any: the tests in browsers see no others. */
const pagesOf = (kind: Kind): string[] => {
  const { list } = kindOf(kind);
  const record = recordPath(kind, 'es', { slug: 'SLUG', within: 'SLUG' });
  const isSeeded = SEEDED_COLLECTIONS.some((collection) => collection === STORED_KINDS[kind].collection);
  return [...(list ? [pathAt(list, 'es')] : []), ...(isSeeded && !record.includes('#') ? [record] : [])];
};

describe('the pages that tests in browsers look at', () => {
  it.each(KINDS)('are those of a %s as well', (kind) => {
    const missing = pagesOf(kind).filter((page) => !isLookedAt(page.replaceAll('SLUG', '[^/?#]+')));
    expect(missing, 'a row of tests/e2e/page-kinds.ts each').toEqual([]);
  });
});
