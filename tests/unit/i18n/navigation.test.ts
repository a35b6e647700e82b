import { describe, expect, it } from 'vitest';
import { pathAt } from '@/domain/kinds/addresses';
import { alternatesOf, pathOf, recordsInPath } from '@/i18n/navigation';

describe('pathOf', () => {
  it('is in the words of the language', () => {
    expect(pathOf('/', 'es')).toBe('/es');
    expect(pathOf('/practices', 'es')).toBe('/es/practicas');
    expect(pathOf('/practices', 'en')).toBe('/en/practices');
    expect(pathOf('/dimensions/[slug]', 'es', 'salud')).toBe('/es/dimensiones/salud');
    expect(pathOf('/[slug]', 'en', 'about')).toBe('/en/about');
    expect(pathOf('/guides/[slug]/[section]', 'es', 'politicas', 'diagnostico')).toBe(
      '/es/guias/politicas/diagnostico',
    );
  });

  it('lets no slug change the path', () => {
    expect(pathOf('/practices/[slug]', 'es', '../a?b#c')).toBe('/es/practicas/..%2Fa%3Fb%23c');
  });
});

describe('alternatesOf', () => {
  const site = 'https://portal.cl';

  it('names only the languages in which there is an address, Spanish as the default', () => {
    expect(alternatesOf(site, 'es', { es: '/es/a', en: '/en/b' })).toEqual({
      canonical: 'https://portal.cl/es/a',
      languages: { es: 'https://portal.cl/es/a', en: 'https://portal.cl/en/b', 'x-default': 'https://portal.cl/es/a' },
    });
  });

  it('points to the Spanish address where the language has none of its own', () => {
    expect(alternatesOf(site, 'en', { es: '/es/a' })).toEqual({
      canonical: 'https://portal.cl/es/a',
      languages: { es: 'https://portal.cl/es/a', 'x-default': 'https://portal.cl/es/a' },
    });
  });
});

describe('recordsInPath', () => {
  const named = (path: string) => {
    const found = recordsInPath(path);
    return found && { folder: found.route.folder, locale: found.locale, names: found.names, slugs: found.slugs };
  };

  it('reads the slug of a practice and of a written page, whose place tells its group', () => {
    const practice = { folder: '/practices/[slug]', names: [{ kind: 'practice' }] };
    expect(named('/es/practicas/casas')).toEqual({ ...practice, locale: 'es', slugs: ['casas'] });
    expect(named('/en/practices/homes')).toEqual({ ...practice, locale: 'en', slugs: ['homes'] });
    const about = { folder: '/[slug]', names: [{ kind: 'page', group: 'portal' }], locale: 'en', slugs: ['about'] };
    expect(named('/en/about')).toEqual(about);
    expect(named('/en/sello-migrante/benefits')).toMatchObject({
      names: [{ kind: 'page', group: 'sello' }],
      slugs: ['benefits'],
    });
  });

  it('reads both slugs of a section, and knows the whole guide from a section', () => {
    expect(named('/es/guias/politicas/diagnostico')).toEqual({
      folder: '/guides/[slug]/[section]',
      names: [{ kind: 'guide' }, { kind: 'section' }],
      locale: 'es',
      slugs: ['politicas', 'diagnostico'],
    });
    expect(named('/en/guides/policies/whole')).toMatchObject({
      folder: '/guides/[slug]/whole',
      names: [{ kind: 'guide' }],
      slugs: ['policies'],
    });
    expect(named('/es/plantillas/foda')).toMatchObject({ names: [{ kind: 'template' }], slugs: ['foda'] });
    expect(named('/es/municipalidades/arica')).toMatchObject({ names: [{ kind: 'municipality' }], slugs: ['arica'] });
  });

  it('gives back the address it has read', () => {
    for (const path of ['/es/guias/a/b', '/en/guides/a/whole', '/es/practicas/casas', '/en/about']) {
      const found = recordsInPath(path);
      expect(found && pathAt(found.route, found.locale, found.slugs)).toBe(path);
    }
  });

  it.each([
    '/',
    '/es/buscar',
    '/en/glossary',
    '/es',
    '/es/practicas',
    '/en/dimensions',
    '/es/municipalidades',
    '/en/sello-migrante',
    '/es/materiales',
    '/es/dimensiones/salud',
    '/es/practicas/a/b',
    '/es/practicas/%E0%A4%A',
    '/es/practicas/A.B',
    '/de/praktiken/x',
    '/en/practicas/casas',
  ])('finds no record in %s', (path) => {
    expect(recordsInPath(path)).toBeNull();
  });
});
