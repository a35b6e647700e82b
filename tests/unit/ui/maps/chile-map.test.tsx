import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { MunicipalitySummary } from '@/domain/municipality';
import { regionCounts, sumOfRegions } from '@/domain/region-counts';
import { parseRegionShapes } from '@/domain/region-shapes';
import type { SealState } from '@/domain/seal-history';
import { REGIONS } from '@/domain/vocabularies/regions';
import { messagesIn } from '@/i18n/messages';
import { ChileMap, type ChileMapProps } from '@/ui/maps/chile-map';
import { municipality } from '../../../factories/municipalities';
import { collectionOf, regionFeatures } from '../../../factories/region-shapes';

const awarded: SealState = { stage: 'awarded', since: '2018', withdrawn: null, revalidationDue: null };
const left: SealState = { stage: null, since: null, withdrawn: '2020', revalidationDue: null };
const MUNICIPALITIES: MunicipalitySummary[] = [
  municipality('santiago', { region: 'CL-RM', seal: awarded, coordinates: { latitude: -33.45, longitude: -70.66 } }),
  municipality('la-granja', { region: 'CL-RM', coordinates: { latitude: -33.54, longitude: -70.62 } }),
  municipality('rapa-nui', { region: 'CL-VS', coordinates: { latitude: -27.15, longitude: -109.43 } }),
  municipality('temuco', { region: 'CL-AR', seal: left }),
  municipality('somewhere'),
];

const drawn = (props: Partial<ChileMapProps> = {}, locale: 'es' | 'en' = 'es'): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesIn(locale)} timeZone="UTC">
      <ChileMap
        locale={locale}
        counts={regionCounts(MUNICIPALITIES)}
        municipalities={MUNICIPALITIES}
        hrefOf={(region) => `/list?region=${region}`}
        municipalityHref={(slug) => `/m/${slug}`}
        {...props}
      />
    </NextIntlClientProvider>,
  );

const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, found]) => found ?? '');
const tiles = (html: string) =>
  [...html.matchAll(/<a class="region-tile" href="\/list\?region=([\w-]+)"[^>]*>.*?aria-hidden="true">(\d+)</g)].map(
    ([, region, count]) => [region, Number(count)] as const,
  );
const counted = (html: string): number[] =>
  all(html, /<(?:a|span) class="region-tile"[^>]*>.*?aria-hidden="true">(\d+)</g).map(Number);

describe('regionCounts', () => {
  it('counts as adhered only who has a documented stage', () => {
    const counts = regionCounts(MUNICIPALITIES);
    expect(counts['CL-RM']).toEqual({ total: 2, adhered: 1 });
    expect(counts['CL-AR']).toEqual({ total: 1, adhered: 0 });
    expect(counts.none).toEqual({ total: 1, adhered: 0 });
    expect(sumOfRegions(counts)).toEqual({ total: MUNICIPALITIES.length, adhered: 1 });
  });
});

describe('ChileMap', () => {
  it('draws dots without links where there are too many to choose among, and keeps every link in the table', () => {
    const many = Array.from({ length: 100 }, (_, at) =>
      municipality(`m-${at}`, {
        region: 'CL-RM',
        coordinates: { latitude: -33.4 - at / 1000, longitude: -70.6 },
        ...(at % 4 === 0 ? { seal: awarded } : {}),
      }),
    );
    const html = drawn({ municipalities: many, counts: regionCounts(many) });
    expect(html).not.toContain('<circle cx="1');
    expect(
      all(html, /data-adhered="true"><path d="([^"]*)"/g)
        .join('')
        .match(/M/g),
    ).toHaveLength(25);
    expect(
      all(html, /data-adhered="false"><path d="([^"]*)"/g)
        .join('')
        .match(/M/g),
    ).toHaveLength(75);
    expect(all(html, /<a href="\/m\/(m-\d+)">/g)).toHaveLength(100);
  });

  it('has a tile for each of the 16 regions and one for those not stated, and links from north to south where any are', () => {
    expect(counted(drawn())).toHaveLength(REGIONS.keys.length + 1);
    expect(tiles(drawn()).map(([region]) => region)).toEqual(['CL-VS', 'CL-RM', 'CL-AR', 'none']);
    const stated = MUNICIPALITIES.filter(({ region }) => region !== null);
    expect(counted(drawn({ counts: regionCounts(stated) }))).toHaveLength(REGIONS.keys.length);
    // A choice can be removed, whatever it contains.
    expect(tiles(drawn({ chosen: ['CL-AP'] })).map(([region]) => region)).toContain('CL-AP');
  });

  it('says in its tiles what its table says', () => {
    const html = drawn();
    const rows = all(html, /<tr>(<th scope="row">.*?)<\/tr>/g);
    const totals = rows.map((row) => Number(/data-kind="number">(\d+)/.exec(row)?.[1]));
    expect(totals.slice(0, -1)).toEqual(counted(html));
    expect(totals.at(-1)).toBe(MUNICIPALITIES.length);
    expect(totals.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(MUNICIPALITIES.length);
  });

  it('draws a point for who lies on it, lists it in the table, and says how many have none', () => {
    const html = drawn();
    expect(all(html, /<a href="\/m\/([\w-]+)" tabindex="-1"/gi)).toEqual(['la-granja', 'santiago']);
    expect(all(html, /<a [^>]*data-adhered="(\w+)"/g)).toEqual(['false', 'true']);
    expect(all(html, /<a href="\/m\/([\w-]+)">/g).sort()).toEqual(['la-granja', 'santiago']);
    expect(html).toContain('3 municipalidades no tienen punto');
    expect(html).toContain('no se cuenta como adherida');
  });

  it('tells which region is chosen, and nothing in the drawing takes the focus', () => {
    const html = drawn({ chosen: ['CL-RM'] });
    expect(all(html, /region=([\w-]+)"[^>]*aria-current="true"/g)).toEqual(['CL-RM']);
    for (const [svg] of html.matchAll(/<svg.*?<\/svg>/gs)) {
      expect(svg).toContain('aria-hidden="true"');
      expect(svg.split('<a ').length).toBe(svg.split('tabindex="-1"').length);
    }
  });

  it('sends the outline once', () => {
    expect(drawn().split('id="chile-outline"')).toHaveLength(2);
  });

  it("draws an operator's regions, and says whose they are", () => {
    const html = drawn({ shapes: parseRegionShapes(collectionOf(regionFeatures('iso'))) });
    expect(all(html, /class="chile-region"[^>]*><path d="(M)/g)).toHaveLength(16);
    expect(html).toContain('archivo puesto por quien administra el portal');
    expect(all(html, /<(a|g)[^>]* class="chile-region"/g).filter((tag) => tag === 'a')).toHaveLength(3);
    expect(html).not.toContain('chile-outline');
    expect(drawn()).not.toContain('chile-region');
  });

  it("marks the chosen region among an operator's", () => {
    const shapes = parseRegionShapes(collectionOf(regionFeatures('iso')));
    const html = drawn({ shapes, chosen: ['CL-RM'] });
    expect(all(html, /region=([\w-]+)"[^>]*class="chile-region"[^>]*data-chosen/g)).toEqual(['CL-RM']);
  });

  it('names everything in English too', () => {
    const html = drawn({}, 'en');
    expect(html).toContain('Region not stated');
    expect(html).toContain('2 municipalities');
    expect(html).toContain('Antarctica and the Pacific islands');
  });
});
