import { describe, expect, it } from 'vitest';
import { slugFrom } from '@/domain/text/slug';

describe('an address made from a title', () => {
  it.each([
    ['Oficina de Migraciones de Niñez', 'oficina-de-migraciones-de-ninez'],
    ['  ¡Hola!  —  «São Paulo»  ', 'hola-sao-paulo'],
    ["O'Higgins", 'ohiggins'],
    ['日本 · Київ · القاهرة · Αθήνα', ''],
    ['Łódź, İstanbul, Đà Nẵng, Tromsø, Straße, ﬁn', 'lodz-istanbul-da-nang-tromso-strasse-fin'],
    ['Arica’s women´s office', 'aricas-womens-office'],
    ['Ley N.º 21.325: niñ@s en EE. UU.', 'ley-21325-ninos-en-eeuu'],
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
