import { describe, expect, it } from 'vitest';
import { slugFrom } from '@/cms/fields/slug-text';

describe('an address made from a title', () => {
  it.each([
    ['Oficina de Migraciones de Niñez', 'oficina-de-migraciones-de-ninez'],
    ['  ¡Hola!  —  «São Paulo»  ', 'hola-sao-paulo'],
    ["O'Higgins", 'ohiggins'],
    ['日本', ''],
    ['Plan 2020–2022', 'plan-2020-2022'],
  ])('%s → %s', (title, slug) => {
    expect(slugFrom(title, 80)).toBe(slug);
  });

  it('is cut between words', () => {
    expect(slugFrom('uno dos tres cuatro', 12)).toBe('uno-dos-tres');
    expect(slugFrom('uno dos tres cuatro', 11)).toBe('uno-dos');
    expect(slugFrom('x'.repeat(30), 10)).toBe('x'.repeat(10));
  });
});
