import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { gapMatrix } from '@/domain/gap-matrix';
import type { Figure } from '@/domain/practice';
import { stageCounts } from '@/domain/stage-counts';
import { DIMENSIONS } from '@/domain/vocabularies/dimensions';
import { REGIONS } from '@/domain/vocabularies/regions';
import { messagesIn } from '@/i18n/messages';
import { AdhesionGrowth } from '@/ui/charts/adhesion-growth';
import { GapMatrix } from '@/ui/charts/gap-matrix';
import { adhesionGroups, growthPoints, growthScale, ticks, yearSpan } from '@/ui/charts/growth-scale';
import { shadeOf, shadeRanges, shadeStarts } from '@/ui/charts/shades';
import { StageComposition } from '@/ui/charts/stage-composition';
import { StatedShares } from '@/ui/charts/stated-shares';
import { municipality } from '../../../factories/municipalities';

const figure = (value: number, source: string, known: Partial<Figure> = {}): Figure => ({
  value,
  qualifier: 'exact',
  unit: 'municipalidades',
  measures: 'adhesion',
  label: 'adheridas',
  from: null,
  to: null,
  asOf: null,
  note: null,
  citation: {
    source: {
      id: source,
      title: `Fuente ${source}`,
      publisher: null,
      url: null,
      citedBy: null,
      consultedOn: null,
      language: null,
    },
    section: null,
    page: null,
  },
  ...known,
});

const FIGURES = [
  figure(141, 'a', { asOf: '2024-06' }),
  figure(5, 'a', { asOf: '2015' }),
  figure(3, 'b', { asOf: '2015' }),
  figure(128, 'b', { asOf: '2023' }),
  figure(140, 'c', { asOf: '2024-06', qualifier: 'moreThan', note: 'Impreso «14019»' }),
  figure(24, 'b', { asOf: '2023', unit: '%', label: 'con Sello otorgado' }),
  figure(8, 'b', { asOf: '2023', unit: '%', label: 'con Sello revalidado' }),
  figure(4000, 'd', { measures: 'capacity' }),
];

const drawn = (chart: ReactNode): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="es" messages={messagesIn('es')} timeZone="UTC">
      {chart}
    </NextIntlClientProvider>,
  );
const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, found]) => found ?? '');

describe('growth', () => {
  it('covers the year or month that a source states', () => {
    expect(yearSpan('2015')).toEqual([2015, 2016]);
    expect(yearSpan('2024-06')[0]).toBeCloseTo(2024.417, 3);
    expect(yearSpan('2024-12-31')).toEqual([2024 + 11 / 12, 2025]);
  });

  it('has round lines from 0 to above the largest number', () => {
    expect(ticks(141)).toEqual([0, 50, 100, 150]);
    expect(ticks(5)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(ticks(1)).toEqual([0, 1]);
    expect(ticks(345)).toEqual([0, 100, 200, 300, 400]);
  });

  it('puts every number at its date, those that disagree together', () => {
    const points = growthPoints(adhesionGroups(FIGURES));
    expect(points.map(({ date, values }) => [date, values])).toEqual([
      ['2015', [3, 5]],
      ['2023', [128]],
      ['2024-06', [141]],
      ['2024-06', [140]],
    ]);
    const { x, y, years } = growthScale(points);
    expect(years.at(0)).toBe(2015);
    expect(years.at(-1)).toBe(2024);
    expect([x(2015), x(2025), y(0), y(150)]).toEqual([0, 100, 100, 0]);
  });

  it('shows both values of 2015, marks «más de 140», and joins exact numbers by dashes only', () => {
    const html = drawn(<AdhesionGrowth locale="es" figures={FIGURES} />);
    expect(html).toContain('2015: 3 o 5; 2023: 128; junio de 2024: 141; junio de 2024: más de 140');
    expect(all(html, /(<circle )/g)).toHaveLength(4);
    expect(all(html, /class="(growth-dash)"/g)).toHaveLength(3);
    expect(all(html, /<svg class="(growth-minimum)"/g)).toHaveLength(1);
    expect(all(html, /<td data-kind="number"><span class="chart-value">(?:<small>[^<]*<\/small>)?(\d+)/g)).toEqual([
      '3',
      '5',
      '128',
      '141',
      '140',
    ]);
    expect(all(html, /(las fuentes no coinciden)/g)).toHaveLength(2);
    expect(html).toContain('Impreso «14019»');
    expect(html).not.toMatch(/4\.000|otorgado/);
  });

  it('is not there without figures, and lists an undated one without a point', () => {
    expect(drawn(<AdhesionGrowth locale="es" figures={FIGURES.slice(5)} />)).toBe('');
    const html = drawn(<AdhesionGrowth locale="es" figures={[...FIGURES, figure(90, 'e')]} />);
    expect(html).toContain('sin fecha');
    expect(all(html, /(<circle )/g)).toHaveLength(4);
  });
});

describe('stated shares', () => {
  it('draws each percentage on its own scale and turns none into a count', () => {
    const html = drawn(<StatedShares locale="es" figures={FIGURES} />);
    expect(all(html, /class="bar-fill" width="([\d.]+%)"/g)).toEqual(['24%', '8%']);
    expect(all(html, /class="chart-value">(\d+)/g)).toEqual(['24', '8']);
    expect(html).not.toMatch(/\b(31|10|41|32)\b/);
    expect(drawn(<StatedShares locale="es" figures={[]} />)).toBe('');
  });
});

describe('stage composition', () => {
  const seal = { stage: null, since: null, withdrawn: null, revalidationDue: null };
  const counts = stageCounts([
    municipality('a', { seal: { ...seal, stage: 'awarded' } }),
    municipality('b', { seal: { ...seal, stage: 'candidate' } }),
    municipality('c', { seal: { ...seal, withdrawn: '2020' } }),
    municipality('d'),
    municipality('e'),
  ]);

  it('never counts who left or whose stage is not documented as adhered', () => {
    expect(counts).toEqual({ candidate: 1, evaluation: 0, awarded: 1, revalidated: 0, withdrawn: 1, none: 2 });
    const html = drawn(<StageComposition locale="es" counts={counts} hrefOf={(stage) => `?sealStage=${stage}`} />);
    expect(all(html, /class="chart-value">(\d+)/g)).toEqual(['1', '0', '1', '0', '1', '2', '2', '5']);
    expect(html).toContain('href="?sealStage=none"');
  });
});

describe('gap matrix', () => {
  const matrix = gapMatrix([
    { regions: ['CL-RM', 'CL-AP'], dimensions: ['d1', 'd4'] },
    { regions: ['CL-RM'], dimensions: ['d4'] },
    { regions: [], dimensions: ['d4'] },
  ]);

  it('counts a practice in each of its cells and once in every total', () => {
    const row = (region: string) => matrix.rows.find((each) => each.region === region);
    expect(matrix.rows.map(({ region }) => region)).toEqual([...REGIONS.keys, 'none']);
    expect(matrix.columns).toEqual(DIMENSIONS.keys);
    expect(row('CL-RM')).toMatchObject({ counts: [1, 0, 0, 2, 0, 0, 0, 0], practices: 2 });
    expect(row('CL-AP')?.practices).toBe(1);
    expect(matrix.columnPractices).toEqual([1, 0, 0, 3, 0, 0, 0, 0]);
    expect(matrix.practices).toBe(3);
    for (const { counts, practices } of matrix.rows) {
      expect(practices).toBeLessThanOrEqual(counts.reduce((sum, count) => sum + count, 0));
      expect(practices).toBeGreaterThanOrEqual(Math.max(...counts));
    }
  });

  it('shows every gap as a zero, and links what there is; needs no messages from around it', () => {
    const html = renderToStaticMarkup(<GapMatrix locale="en" matrix={matrix} />);
    expect(all(html, /<td data-shade="0">(\d+)<\/td>/g)).toHaveLength(17 * 8 - 5);
    expect(html).toContain(
      'href="/es/practicas?country=CL&amp;region=CL-RM&amp;dimension=d4" aria-label="2 practices"',
    );
    expect(html).toContain('Region not stated');
  });

  it('has a column for what states no dimension only where something does', () => {
    const silent = gapMatrix([{ regions: ['CL-LL'], dimensions: [] }]);
    expect(silent.columns.at(-1)).toBe('none');
    expect(silent.rows).toHaveLength(16);
  });
});

describe('shades', () => {
  it.each([0, 1, 3, 4, 5, 12, 52, 345])('part 1 to %i without gap or overlap', (most) => {
    const starts = shadeStarts(most);
    const ranges = shadeRanges(starts, most);
    expect(ranges.length).toBe(Math.min(most, 4));
    expect(ranges.every(({ from, to }) => from <= to)).toBe(true);
    if (most > 0) expect([ranges[0]?.from, ranges.at(-1)?.to, ranges.at(-1)?.shade]).toEqual([1, most, 4]);
    for (let count = 1; count <= most; count += 1) {
      const holding = ranges.filter(({ from, to }) => count >= from && count <= to);
      expect(holding.map(({ shade }) => shade)).toEqual([shadeOf(count, starts)]);
    }
    expect(shadeOf(0, starts)).toBe(0);
  });
});
