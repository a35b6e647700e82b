import { describe, expect, it } from 'vitest';
import { parseUsageReport, REPORT_LENGTH } from '@/domain/usage';
import fc from '../../factories/fast-check';

const search = (asked: string, kinds: unknown = ['practice']) =>
  parseUsageReport(JSON.stringify({ of: 'search', kinds, language: 'es', asked }));

describe('what a page reports', () => {
  it('is a read of a record in a language', () => {
    const report = { of: 'read', kind: 'practice', record: '3f1c-a', language: 'en' };
    expect(parseUsageReport(JSON.stringify(report))).toEqual(report);
  });

  it('is the opening of a hit, in a language and with nothing of the hit', () => {
    const report = { of: 'opening', language: 'en' };
    expect(parseUsageReport(JSON.stringify(report))).toEqual(report);
    expect(parseUsageReport(JSON.stringify({ ...report, record: '3f1c' }))).toBeNull();
  });

  it('is a search by its words and facets alone, however it is sorted, paged or shown', () => {
    expect(
      search('q=+casa++mesa&country=CL&country=PE&sort=title&concepts=off&page=3&view=cards&utm_source=x'),
    ).toEqual({
      of: 'search',
      kinds: ['practice'],
      language: 'es',
      request: {
        q: 'casa mesa',
        facets: { country: ['CL', 'PE'] },
        match: 'best',
        concepts: true,
        sort: 'relevance',
        page: 1,
        view: 'list',
      },
    });
    expect(search('country=atlantis&page=2')).toBe('nothing');
    expect(search('')).toBe('nothing');
  });

  it.each([
    '',
    'null',
    '[]',
    '{"of":"read"}',
    '{"of":"read","kind":"user","record":"a","language":"es"}',
    '{"of":"read","kind":"practice","record":"../a","language":"es"}',
    '{"of":"read","kind":"practice","record":"a","language":"fr"}',
    '{"of":"read","kind":"practice","record":"a","language":"es","visitor":"7"}',
    '{"of":"search","kinds":[],"language":"es","asked":"q=a"}',
    `{"of":"search","kinds":["practice"],"language":"es","asked":"q=${'a'.repeat(REPORT_LENGTH)}"}`,
  ])('means nothing: %s', (text) => {
    expect(parseUsageReport(text)).toBeNull();
  });

  it('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect([null, 'nothing']).toContain(parseUsageReport(text));
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (asked) => void search(asked)));
  });
});
