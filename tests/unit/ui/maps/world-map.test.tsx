import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '@/i18n/messages';
import { countryOfNumber } from '@/ui/maps/atlas';
import { drawnCountry, spread, WORLD_HEIGHT, WORLD_LAND, WORLD_WIDTH } from '@/ui/maps/world-geometry';
import { WorldMap } from '@/ui/maps/world-map';

const VALUES = [
  { value: 'CL', label: 'Chile', count: 12, chosen: false },
  { value: 'LB', label: 'Líbano', count: 1, chosen: true },
  { value: 'SG', label: 'Singapur', count: 2, chosen: false },
  { value: 'PE', label: 'Perú', count: 0, chosen: false },
  { value: 'm49-419', label: 'América Latina y el Caribe', count: 3, chosen: false },
];

const drawn = (): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="es" messages={messagesIn('es')} timeZone="UTC">
      <WorldMap locale="es" values={VALUES} hrefOf={(value) => `/list?country=${value}`} />
    </NextIntlClientProvider>,
  );

describe('the world', () => {
  it('knows countries by their ISO numbers', () => {
    expect(['152', '732', '010'].map(countryOfNumber)).toEqual(['CL', 'EH', 'AQ']);
    expect([undefined, '-99', ''].map(countryOfNumber)).toEqual([undefined, undefined, undefined]);
  });

  it('holds every country where it lies, and no Antarctica', () => {
    const middle = (country: string) => drawnCountry(country)?.middle ?? [NaN, NaN];
    expect(middle('CL')[0]).toBeLessThan(middle('AR')[0]);
    expect(middle('PE')[1]).toBeLessThan(middle('CL')[1]);
    expect(middle('CA')[1]).toBeLessThan(middle('US')[1]);
    for (const country of ['CL', 'NO', 'NZ', 'JP', 'SG', 'US']) {
      const [x, y] = middle(country);
      expect(x > 0 && x < WORLD_WIDTH && y > 0 && y < WORLD_HEIGHT).toBe(true);
    }
    expect(drawnCountry('XX')).toBeNull();
    expect(WORLD_LAND.length).toBeLessThan(35_000);
  });

  it('gives small countries a point', () => {
    expect(drawnCountry('SG')).toMatchObject({ path: '', small: true });
    expect(drawnCountry('LB')?.small).toBe(true);
    expect(drawnCountry('BR')?.small).toBe(false);
  });
});

describe('spread', () => {
  it('parts what is too near, equal points too, and leaves the rest where it is', () => {
    const parted = spread([
      [10, 10],
      [10, 10],
      [18, 12],
      [500, 100],
    ]);
    const distances = parted.flatMap(([ax, ay], index) =>
      parted.slice(index + 1).map(([bx, by]) => Math.hypot(bx - ax, by - ay)),
    );
    expect(Math.min(...distances)).toBeGreaterThan(28);
    expect(parted[3]).toEqual([500, 100]);
  });
});

describe('WorldMap', () => {
  const html = drawn();
  const list = /<ul class="world-list".*?<\/ul>/s.exec(html)?.[0] ?? '';

  it('lists what has practices, most first, regions of the world too', () => {
    expect([...list.matchAll(/country=([\w-]+)/g)].map(([, value]) => value)).toEqual(['CL', 'm49-419', 'SG', 'LB']);
    expect(/country=LB"[^>]*aria-current="true"/.test(list)).toBe(true);
  });

  it('marks what is chosen in the drawing too, and says what a point stands for', () => {
    expect([...html.matchAll(/country=(\w+)"[^>]*data-chosen/g)].map(([, value]) => value)).toEqual(['LB', 'LB']);
    expect(html).toContain('demasiado pequeño para verse');
  });

  it('says in its list, in its numbers and in its table the same', () => {
    const inList = [...list.matchAll(/aria-hidden="true">(\d+)</g)].map(([, count]) => count);
    const inTable = [...html.matchAll(/<td data-kind="number">(\d+)/g)].map(([, count]) => count);
    const inDrawing = [...html.matchAll(/<text [^>]*>(\d+)</g)].map(([, count]) => count);
    expect(inTable).toEqual(inList);
    expect(inDrawing.sort()).toEqual(['1', '12', '2']);
  });
});
