import { describe, expect, it } from 'vitest';
import { KINDS, READ_KINDS } from '@/domain/kinds';
import { LIST_ROUTES, RECORD_ROUTES, recordPath } from '@/domain/kinds/addresses';

const PLACE = { slug: 'x', within: 'g' };

describe('the address of a record', () => {
  it('is of its kind and its language', () => {
    const paths = Object.fromEntries(KINDS.map((kind) => [kind, recordPath(kind, 'en', PLACE)]));
    expect(paths).toMatchObject({
      practice: '/en/practices/x',
      guide: '/en/guides/x',
      section: '/en/guides/g/x',
      template: '/en/templates/x',
      municipality: '/en/municipalities/x',
      resource: '/en/resources#x',
      term: '/en/glossary#x',
      page: '/en/x',
    });
    expect(recordPath('section', 'es', PLACE)).toBe('/es/guias/g/x');
    expect(recordPath('term', 'es', PLACE)).toBe('/es/glosario#x');
  });

  it('is of its group, where the kind stands in several places', () => {
    expect(recordPath('page', 'es', { slug: 'beneficios', group: 'sello' })).toBe('/es/sello-migrante/beneficios');
    expect(recordPath('page', 'es', { slug: 'privacidad', group: 'portal' })).toBe('/es/privacidad');
    expect(() => recordPath('page', 'es', { slug: 'x', group: 'nobody' })).toThrow('nobody');
  });

  it('of a record that lies in another needs to know which', () => {
    expect(() => recordPath('section', 'es', { slug: 'x' })).toThrow('without what it lies in');
  });
});

describe('the pages of kinds', () => {
  const parameters = (path: string) => path.match(/\[\w+\]/g) ?? [];

  it('have the same parameters in every language', () => {
    for (const { folder, path } of RECORD_ROUTES) {
      expect(parameters(path.es), folder).toEqual(parameters(path.en));
      expect(parameters(path.en).length, folder).toBeGreaterThan(0);
    }
    for (const { folder, path } of LIST_ROUTES) expect(parameters(folder + path.es)).toEqual([]);
  });

  it('are counted, and those on a list are not', () => {
    expect(READ_KINDS).toContain('section');
    for (const kind of KINDS)
      expect(READ_KINDS.some((each) => each === kind)).toBe(!recordPath(kind, 'en', PLACE).includes('#'));
  });
});
