import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/domain/locale';
import { looksPersonal } from '@/domain/personal-data';
import { fold } from '@/search/analysis';
import { wordsToCount } from '@/statistics/words';
import fc from '../../factories/fast-check';

const values = (q: string, locale: 'es' | 'en' = 'es') => wordsToCount(q, locale).map(({ value }) => value);
const locale = fc.constantFrom(...LOCALES);

/** Texts of any script, and texts made of what people type. */
const query = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc
    .array(
      fc.constantFrom('niños', 'Año', '12.345.678-5', 'k', '2024', 'a@b.cl', '+56 9', 'visa', 'ñ', 'S.N.M.', 'l@s'),
    )
    .map((parts) => parts.join(' ')),
);

describe('words of a search', () => {
  it('are folded, each once, without stop words, and shown with their marks', () => {
    expect(wordsToCount('Atención de NIÑOS y niños en la comuna', 'es')).toEqual([
      { value: 'atencion', shown: 'atención' },
      { value: 'ninos', shown: 'niños' },
      { value: 'comuna', shown: 'comuna' },
    ]);
    expect(values('work for the women', 'en')).toEqual(['work', 'women']);
    expect(wordsToCount('niñ@s S.N.M.', 'es')).toEqual([
      { value: 'ninos', shown: 'ninos' },
      { value: 'snm', shown: 'snm' },
    ]);
  });

  it('with digits are kept in no form', () => {
    expect(values('ley 21325 covid19')).toEqual([]);
    expect(values('ley 21325')).toEqual(['ley']);
    fc.assert(
      fc.property(query, locale, (q, language) => {
        for (const { value, shown } of wordsToCount(q, language)) expect(value + shown).not.toMatch(/\p{N}/u);
      }),
    );
  });

  it('are none where anything looks personal: the words beside it may be the name that goes with it', () => {
    expect(values('Juana Pérez 12.345.678-5')).toEqual([]);
    expect(values('juana@correo.cl visa')).toEqual([]);
    fc.assert(
      fc.property(query, locale, (q, language) => {
        fc.pre(looksPersonal(q));
        expect(wordsToCount(q, language)).toEqual([]);
      }),
    );
  });

  it('are none of a text that was pasted', () => {
    expect(values('palabra '.repeat(13))).toEqual([]);
    expect(values('uno casa mesa ruta guía plaza salud barrio escuela feria')).toEqual([]);
  });

  it('are letters only, as searches compare them, whatever is typed', () => {
    fc.assert(
      fc.property(query, locale, (q, language) => {
        const words = wordsToCount(q, language);
        expect(new Set(words.map(({ value }) => value)).size).toBe(words.length);
        for (const { value, shown } of words) {
          expect(value).toMatch(/^\p{L}{2,30}$/u);
          expect(shown).toMatch(/^\p{L}{2,30}$/u);
          expect(fold(shown)).toBe(value);
        }
      }),
      { numRuns: 500 },
    );
  });
});
