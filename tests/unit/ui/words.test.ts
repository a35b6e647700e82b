import { describe, expect, it } from 'vitest';
import { practiceJsonLd } from '@/opendata/practice-json-ld';
import { sitemapXml } from '@/opendata/sitemap';
import { coverPath } from '@/ui/cover-path';
import { formatBytes, formatNumber, languageName } from '@/domain/numbers';
import { placeName, placesLine } from '@/ui/places';
import { reportHref } from '@/ui/practice/report-link';
import { isStated } from '@/ui/practice/replication';

describe('numbers', () => {
  it('are written as in the language', () => {
    expect(formatNumber(4000, 'es')).toBe('4.000');
    expect(formatNumber(4000, 'en')).toBe('4,000');
    expect(formatNumber(88.2, 'es')).toBe('88,2');
    expect(formatNumber(88.2, 'en')).toBe('88.2');
  });

  it('say the size of a file and the name of a language', () => {
    expect(formatBytes(345_678, 'es')).toBe('346 kB');
    expect(formatBytes(1_250_000, 'es')).toBe('1,3 MB');
    expect(languageName('pt', 'es')).toBe('portugués');
    expect(languageName('zz', 'en')).toBe('zz');
  });
});

describe('places', () => {
  it('say no name twice and leave out what is not known', () => {
    expect(placeName({ country: 'CL', subdivision: 'CL-AR', locality: 'Temuco' }, 'es')).toBe(
      'Temuco, La Araucanía, Chile',
    );
    expect(placeName({ country: 'CL', subdivision: 'CL-MA', locality: 'Magallanes' }, 'es')).toBe('Magallanes, Chile');
    expect(placeName({ country: 'NO', subdivision: null, locality: null }, 'en')).toBe('Norway');
  });

  it('stand on one line, with the world region', () => {
    const places = [{ country: 'PE', subdivision: null, locality: 'Lima' }];
    expect(placesLine({ places, worldRegion: null }, 'es')).toBe('Lima, Perú');
    expect(placesLine({ places: [], worldRegion: 'm49-419' }, 'es')).toBe('América Latina y el Caribe');
  });
});

describe('coverPath', () => {
  it('is one address per picture, in whatever order the dimensions come', () => {
    expect(coverPath('a', ['d7', 'd4'])).toBe('/covers/a.svg?d=d4-d7');
    expect(coverPath('a', ['d4'], 'social', 'png')).toBe('/covers/a.png?d=d4&shape=social');
  });
});

describe('reportHref', () => {
  it('keeps the mail whole, whatever the title holds', () => {
    const href = reportHref({ to: 'a@b.cl', subject: 'Error: «A & B?»', body: 'uno\ndos' });
    expect(href).toBe('mailto:a@b.cl?subject=Error%3A%20%C2%ABA%20%26%20B%3F%C2%BB&body=uno%0D%0Ados');
  });
});

describe('isStated', () => {
  const empty = {
    costBand: null,
    staff: null,
    monthsToStart: null,
    legalInstrument: null,
    prerequisites: null,
    communeSizes: [],
  };

  it('is false for a sheet without any answer', () => {
    expect(isStated(null)).toBe(false);
    expect(isStated(empty)).toBe(false);
    expect(isStated({ ...empty, communeSizes: ['m'] })).toBe(true);
  });
});

describe('sitemapXml', () => {
  it('names each language of a page, and escapes addresses', () => {
    const xml = sitemapXml('https://p.cl', [{ paths: { es: '/es/a&b', en: '/en/a' } }, { paths: { es: '/es/c' } }]);
    expect(xml.match(/<url>/g)).toHaveLength(3);
    expect(xml).toContain('<loc>https://p.cl/es/a&amp;b</loc>');
    expect(xml.match(/hreflang="en" href="https:\/\/p.cl\/en\/a"/g)).toHaveLength(2);
    expect(xml).toContain('<url><loc>https://p.cl/es/c</loc></url>');
  });
});

describe('practiceJsonLd', () => {
  it('leaves out what is not stated', () => {
    const practice = {
      ...{ id: 'a', locale: 'es', slug: 'a', title: 'T', summary: 'S', dimensions: ['d6'], places: [] },
      ...{
        worldRegion: 'm49-419',
        start: null,
        end: null,
        ongoing: false,
        implementers: [],
        partners: [],
        funders: [],
      },
      ...{ citations: [], publishedAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-02T00:00:00Z' },
    } as unknown as Parameters<typeof practiceJsonLd>[0];
    const data = JSON.stringify(
      practiceJsonLd(practice, { url: 'https://p.cl/a', siteUrl: 'https://p.cl', publisher: '' }),
    );
    expect(data).toContain('"keywords":["Acceso a la salud"]');
    expect(data).toContain('América Latina y el Caribe');
    expect(data).not.toMatch(/publisher|foundingDate|null/);
  });
});
