import { describe, expect, it } from 'vitest';
import { alternatesOf, pathOf, pathOfRecord, recordInPath } from '@/i18n/navigation';

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

describe('recordInPath', () => {
  it('reads the slug of a practice and of a written page', () => {
    expect(recordInPath('/es/practicas/casas')).toEqual({ route: '/practices/[slug]', locale: 'es', slugs: ['casas'] });
    expect(recordInPath('/en/practices/homes')).toEqual({ route: '/practices/[slug]', locale: 'en', slugs: ['homes'] });
    expect(recordInPath('/en/about')).toEqual({ route: '/[slug]', locale: 'en', slugs: ['about'] });
  });

  it('reads both slugs of a section, and knows the whole guide from a section', () => {
    expect(recordInPath('/es/guias/politicas/diagnostico')).toEqual({
      route: '/guides/[slug]/[section]',
      locale: 'es',
      slugs: ['politicas', 'diagnostico'],
    });
    expect(recordInPath('/en/guides/policies/whole')).toMatchObject({
      route: '/guides/[slug]/whole',
      slugs: ['policies'],
    });
    expect(recordInPath('/es/plantillas/foda')).toMatchObject({ route: '/templates/[slug]', slugs: ['foda'] });
  });

  it('reads the slug of a municipality, and of a page of the Sello', () => {
    expect(recordInPath('/es/municipalidades/arica')).toMatchObject({
      route: '/municipalities/[slug]',
      slugs: ['arica'],
    });
    expect(recordInPath('/en/sello-migrante/benefits')).toMatchObject({
      route: '/sello-migrante/[slug]',
      slugs: ['benefits'],
    });
  });

  it('gives back the address it has read', () => {
    for (const path of ['/es/guias/a/b', '/en/guides/a/whole', '/es/practicas/casas', '/en/about']) {
      const record = recordInPath(path);
      expect(record && pathOfRecord(record)).toBe(path);
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
    expect(recordInPath(path)).toBeNull();
  });
});
