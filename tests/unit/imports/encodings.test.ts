import { encode } from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { COMMUNE_WORDS } from '@/imports/encodings/commune-words';
import { decodeFile } from '@/imports/encodings/decode';
import { guessedEncoding } from '@/imports/encodings/messages';
import { MAX_BYTES } from '@/imports/municipalities/limits';
import { REFUSALS } from '@/imports/municipalities/messages';
import { reasonOf } from './planning-fixtures';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Encodings that do not say which they are, with the name under which iconv writes each. */
const CODE_PAGES = [
  ['Windows-1252', 'win1252'],
  ['MacRoman', 'macintosh'],
  ['CP850', 'cp850'],
] as const;

const COMMUNES = 'nombre;region;comuna\r\nMunicipalidad de Ñuñoa;Región Metropolitana;Ñuñoa\r\nPeñalolén;13;Peñalolén';
const NO_COMMUNE = 'nombre;oficina\r\nMunicipio;Atención a personas migrantes, señalética y orientación jurídica\r\n';
const CAPITALS = 'NOMBRE;OFICINA\r\nMUNICIPALIDAD DE ÑIQUÉN;ATENCIÓN JURÍDICA Y ORIENTACIÓN BÁSICA\r\n';
const SIGNS = 'nombre;oficina\r\nMunicipalidad de Cañete;«Casa de acogida», piso 2º, nº 7\r\n';

describe('forms of Unicode', () => {
  it('are read with and without their mark, and nothing about them is guessed', () => {
    expect(decodeFile(bytes('Ñuñoa'))).toEqual({ text: 'Ñuñoa', encoding: 'UTF-8', guessedBy: null });
    expect(decodeFile(bytes('\uFEFFÑuñoa')).text).toBe('Ñuñoa');
  });

  it.each([
    ['LE with its mark', Buffer.from('\uFEFFÑuñoa;13', 'utf16le')],
    ['LE without', Buffer.from('Ñuñoa;13', 'utf16le')],
    ['BE with its mark', Buffer.from('\uFEFFÑuñoa;13', 'utf16le').swap16()],
    ['BE without', Buffer.from('Ñuñoa;13', 'utf16le').swap16()],
  ])('are UTF-16 %s too', (_what, file) => {
    expect(decodeFile(file)).toEqual({ text: 'Ñuñoa;13', encoding: 'UTF-16', guessedBy: null });
  });

  it('are all that a file of plain ASCII can be', () => {
    expect(decodeFile(bytes('nombre;region\nArica;15'))).toEqual({
      text: 'nombre;region\nArica;15',
      encoding: 'UTF-8',
      guessedBy: null,
    });
  });

  it.each([
    ['half a letter of UTF-16', Buffer.from('\uFEFFnombre', 'utf16le').subarray(0, 5), REFUSALS.notText],
    ['zeros in UTF-16', Buffer.from('\uFEFFnombre\0region', 'utf16le'), REFUSALS.notText],
    ['a spreadsheet', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2]), REFUSALS.notText],
    ['a binary file', Uint8Array.from([0x89, 0x50, 0, 0, 0x0d, 0, 0x1a]), REFUSALS.notText],
    ['nothing', new Uint8Array(), REFUSALS.empty],
    ['blanks', bytes(' \r\n \n'), REFUSALS.empty],
    ['too much', new Uint8Array(MAX_BYTES + 1).fill(65), REFUSALS.tooLarge],
  ])('refuses %s', (_what, file, reason) => {
    expect(reasonOf(() => decodeFile(file))).toBe(reason.es);
  });
});

describe.each(CODE_PAGES)('a file in %s', (encoding, codec) => {
  it.each([
    ['with names of communes', COMMUNES],
    ['with no name of a commune', NO_COMMUNE],
    ['in capitals', CAPITALS],
    ['with signs among its letters', SIGNS],
    ['of a single name', 'nombre;region\r\nMuñoz;13'],
    ['of a single word', 'nombre;region\r\nCamión;13'],
    ['of a single capital', 'nombre;region\r\nÑancupil;13'],
    ['with a foreign name', 'nombre;pais\r\nSão Paulo;BR'],
    ['with nothing but á', 'oficina\r\nManual: práctica, página 2'],
  ])('%s is read as it was written', (_what, text) => {
    expect(decodeFile(encode(text, codec))).toMatchObject({ text, encoding });
  });

  it.each([...COMMUNE_WORDS])('that names %s alone is read as it was written, in each case', (word) => {
    const capitalised = word.charAt(0).toUpperCase() + word.slice(1);
    for (const name of [word, capitalised, word.toUpperCase()]) {
      const text = `nombre;region\r\n${name};13`;
      expect(decodeFile(encode(text, codec))).toMatchObject({ text, encoding });
    }
  });

  it('shows the words by which a person sees whether it was read right', () => {
    expect(decodeFile(encode(COMMUNES, codec)).guessedBy).toEqual(['Ñuñoa', 'Región', 'Peñalolén']);
  });
});

describe('a file in an encoding that does not say which it is', () => {
  it('is CP850 where CP437, which has the same Spanish letters, says the same', () => {
    for (const text of [COMMUNES, NO_COMMUNE, SIGNS])
      expect(decodeFile(encode(text, 'cp437'))).toMatchObject({ text, encoding: 'CP850' });
  });

  it('is CP437 where only that makes sense', () => {
    const text = 'oficina\r\nAtención en comunas de población ≥ 50.000';
    expect(decodeFile(encode(text, 'cp437'))).toMatchObject({ text, encoding: 'CP437' });
  });

  it.each([
    ['O’Higgins;Bernardo'],
    ['anos\r\n2018–2020'],
    ['anos\r\n2018 – 2020'],
    ['oficina\r\natiende 10\u00A0comunas'],
    ['oficina\r\nCasa «El puente» – 2º piso…'],
    ['oficina\r\nMunicipalidad\u00A0de\u00A0Arica y\u00A0Parinacota'],
    ['monto\r\n€ 20'],
  ])('is that of Windows where signs say so: %j', (text) => {
    expect(decodeFile(encode(text, 'win1252'))).toMatchObject({ text, encoding: 'Windows-1252' });
  });

  it('stays UTF-8 where one cell only is damaged, so that this one is noticed and not the others', () => {
    const file = Buffer.concat([bytes('nombre\nÑuñoa\nPeñalolén\nMar'), Uint8Array.of(0xed), bytes('a Pinto')]);
    expect(decodeFile(file)).toEqual({
      text: 'nombre\nÑuñoa\nPeñalolén\nMar\uFFFDa Pinto',
      encoding: 'UTF-8',
      guessedBy: ['Ñuñoa', 'Peñalolén'],
    });
  });

  it('is Windows-1252 where nothing speaks for any', () => {
    expect(decodeFile(Uint8Array.of(0x61, 0x3b, 0xa9)).encoding).toBe('Windows-1252');
  });

  it('is guessed in no time, whatever it holds', () => {
    const noise = Uint8Array.from({ length: MAX_BYTES }, (_, at) => ((at * 2_654_435_761) >>> 13) % 255 || 1);
    const started = performance.now();
    expect(decodeFile(noise).text.length).toBeGreaterThan(0);
    console.log(`Five megabytes of noise: guessed in ${Math.round(performance.now() - started)} ms`);
  });

  it('is named to its reader, with the words to look at', () => {
    const { es, en } = guessedEncoding('MacRoman', ['Ñuñoa', 'Peñalolén']);
    expect(es).toContain('se leyó como MacRoman (Excel en Mac): «Ñuñoa», «Peñalolén». Si algo se ve mal,');
    expect(en).toContain('it was read as MacRoman (Excel on a Mac): “Ñuñoa”, “Peñalolén”. If anything looks wrong,');
    expect(guessedEncoding('CP850', []).es).toContain('como CP850 (CSV de MS-DOS). Si algo');
  });
});
