import { describe, expect, it } from 'vitest';
import { looksPersonal } from '@/domain/personal-data';
import fc from '../../factories/fast-check';

const digits = (from: number, to: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: from, maxLength: to }).map((each) => each.join(''));

/** What people put between the parts of a number. */
const separator = fc.constantFrom(
  '',
  ' ',
  '.',
  '-',
  ' - ',
  '–',
  '/',
  ',',
  ' .',
  '\u00a0',
  '\u200b',
  '\u00ad',
  "'",
  '_',
);

/** Ordinary words around it, or none. */
const around = fc.constantFrom('', 'rut ', 'visa de ', 'contacto: ', 'buscar a Juana ', '¿dónde llamo? ');

/** With a separator after every digit that the pattern chooses. */
const spaced = (number: string, gaps: readonly string[]): string =>
  [...number].map((digit, index) => digit + (gaps[index % gaps.length] ?? '')).join('');

const gaps = fc.array(separator, { minLength: 1, maxLength: 5 });

describe('what looks personal', () => {
  it('is any RUT, valid or not, with or without dots and dash', () => {
    fc.assert(
      fc.property(around, digits(6, 8), fc.constantFrom(...'0123456789kK'), gaps, (before, body, verifier, between) => {
        const grouped = body.replace(/\B(?=(\d{3})+$)/g, '.');
        for (const rut of [`${body}-${verifier}`, `${body}${verifier}`, `${grouped}-${verifier}`]) {
          expect(looksPersonal(before + rut)).toBe(true);
          expect(looksPersonal(`${rut} ${before}`)).toBe(true);
        }
        expect(looksPersonal(before + spaced(body + verifier, between))).toBe(true);
      }),
    );
  });

  it('is any telephone number, however it is spaced or prefixed', () => {
    fc.assert(
      fc.property(
        around,
        fc.constantFrom('', '+56 ', '0056', '(+56) ', '+58-'),
        digits(6, 12),
        gaps,
        (a, code, n, g) => {
          expect(looksPersonal(a + code + spaced(n, g))).toBe(true);
        },
      ),
    );
  });

  it('is any mail address, and any text around it', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        fc.emailAddress(),
        fc.string({ maxLength: 30 }),
        (before, mail, after) => {
          expect(looksPersonal(`${before} ${mail} ${after}`)).toBe(true);
        },
      ),
    );
  });

  it.each([
    'juan@municipio',
    'juan @ gmail . com',
    'juan arroba gmail punto com',
    'juan (at) servidor dot com',
    'juan%40correo.cl',
    'juan＠correo．cl',
    'jua\u200bn@corr\u00adeo.cl',
    'juanperez.gmail.com',
    'mailto juan',
    'https://ejemplo/persona',
    'www ejemplo persona',
    '１２３４５６７８-9',
    '١٢٣٤٥٦٧٨',
    '①②③④⑤⑥⑦',
    'nueve ocho siete seis cinco cuatro tres',
    'nueve, ochenta y siete, sesenta y cinco, cuarenta y tres',
    'doce millones trescientos cuarenta y cinco mil seiscientos siete',
    'Noventa y Ocho setenta y seis, veintiún',
    '一二三四五六七八',
    'nine eight seven six five four',
    'R.U.N.: k',
    'RUT n° : ',
  ])('is «%s»', (text) => {
    expect(looksPersonal(text)).toBe(true);
  });

  it.each([
    'niñas y niños',
    'niñ@s refugiad@s',
    'migrantes y refugiad@',
    'ley 21325',
    'ISO 9001',
    'agenda 2030',
    'S.N.M.',
    'ruta de atención',
    'una dos tres comunas',
    'mayores de sesenta años',
    'dos mil veinticuatro',
    'sixteen regions',
    'O’Higgins',
    'cómo se hace una mesa intersectorial',
    'etapa 1: diagnóstico',
    '',
  ])('is not «%s»', (text) => {
    expect(looksPersonal(text)).toBe(false);
  });
});
