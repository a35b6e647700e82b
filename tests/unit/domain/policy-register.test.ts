import { describe, expect, it } from 'vitest';
import type { LocalPolicy } from '@/domain/municipality';
import { narrowRegister, parseRegisterFilter, type RegisteredPolicy } from '@/domain/policy-register';
import type { Region } from '@/domain/vocabularies/regions';

const SILENT: LocalPolicy = {
  title: 'Silenciosa',
  form: null,
  approved: null,
  validUntil: null,
  dimensions: [],
  url: null,
  document: null,
  citation: null,
};

const registered = (given: Partial<LocalPolicy>, region: Region | null): RegisteredPolicy => ({
  policy: { ...SILENT, ...given },
  locale: 'es',
  municipality: { slug: 'x', commune: 'X', region },
});

const REGISTER = [
  registered({ title: 'Plan', form: 'plan', dimensions: ['d5', 'd6'] }, 'CL-RM'),
  registered({ title: 'Ordenanza', form: 'ordinance', dimensions: ['d6'] }, 'CL-AP'),
  registered({}, null),
];

const titles = (raw: Parameters<typeof parseRegisterFilter>[0]) =>
  narrowRegister(REGISTER, parseRegisterFilter(raw)).map(({ policy }) => policy.title);

describe('the register of local policies', () => {
  it('is whole without a filter, in its order', () => {
    expect(titles({})).toEqual(['Plan', 'Ordenanza', 'Silenciosa']);
  });

  it('is narrowed by every part of the filter at once', () => {
    expect(titles({ dimension: 'd6' })).toEqual(['Plan', 'Ordenanza']);
    expect(titles({ dimension: 'd6', region: 'CL-AP', form: 'ordinance' })).toEqual(['Ordenanza']);
    expect(titles({ dimension: 'd5', region: 'CL-AP' })).toEqual([]);
  });

  it.each(['region', 'dimension', 'form'])('finds what states no %s', (name) => {
    expect(titles({ [name]: 'none' })).toEqual(['Silenciosa']);
  });

  it('leaves out what means nothing', () => {
    expect(parseRegisterFilter({ region: 'XX', dimension: ['d5', 'd6'], form: '', utm_source: 'x' })).toEqual({
      dimension: 'd5',
    });
  });
});
