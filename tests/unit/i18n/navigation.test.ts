import { describe, expect, it } from 'vitest';
import { alternatesOf, pathOf } from '@/i18n/navigation';

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
