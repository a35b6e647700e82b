import { describe, expect, it } from 'vitest';
import { comparableFigures, groupFigures, sharedLabel } from '@/domain/figure-groups';
import type { Figure } from '@/domain/practice';

const source = (id: string) => ({
  source: { id, title: id, publisher: null, url: null, citedBy: null, consultedOn: null, language: null },
  section: null,
  page: null,
});

const figure = (value: number, rest: Partial<Figure> = {}): Figure => ({
  value,
  qualifier: 'exact',
  unit: 'municipalidades',
  measures: 'adhesion',
  label: 'adheridas',
  from: null,
  to: null,
  asOf: '2015',
  note: null,
  citation: source('one'),
  ...rest,
});

const valuesOf = (figures: readonly Figure[]) =>
  groupFigures(figures).map((group) => group.figures.map(({ value }) => value));

describe('groupFigures', () => {
  it('puts what two sources say of the same thing side by side, the smaller first', () => {
    expect(valuesOf([figure(5), figure(128, { asOf: '2023' }), figure(3, { citation: source('two') })])).toEqual([
      [3, 5],
      [128],
    ]);
  });

  it.each<[string, Partial<Figure>]>([
    ['another year', { asOf: '2016' }],
    ['the same source', { citation: source('one') }],
    ['another unit', { unit: '%' }],
    ['another measure', { measures: 'capacity' }],
    ['a number that is only a bound', { qualifier: 'moreThan' }],
    ['no date at all', { asOf: null }],
    ['another thing', { label: 'piloto de la guía' }],
  ])('sees no disagreement in %s', (_, rest) => {
    const other = { citation: source('two'), ...rest };
    expect(valuesOf([figure(5, rest.asOf === null ? { asOf: null } : {}), figure(3, other)])).toEqual([[5], [3]]);
  });
});

describe('sharedLabel', () => {
  it('ends before a bracket that the labels do not share', () => {
    expect(sharedLabel(['adheridas al crearse (otro dice 3)', 'adheridas al crearse (otro dice 5)'])).toBe(
      'adheridas al crearse',
    );
  });

  it('is the label itself where there is one, and empty where nothing is shared', () => {
    expect(sharedLabel(['adheridas (2015)'])).toBe('adheridas (2015)');
    expect(sharedLabel(['unas', 'otras'])).toBe('');
    expect(sharedLabel([])).toBe('');
  });
});

describe('comparableFigures', () => {
  it('keeps what counts the same as the first, newest first', () => {
    const figures = [
      figure(5),
      figure(24, { unit: '%' }),
      figure(141, { asOf: '2024-06' }),
      figure(128, { asOf: '2023' }),
    ];
    expect(comparableFigures(figures, 2).map((group) => group.figures[0].value)).toEqual([141, 128]);
  });
});
