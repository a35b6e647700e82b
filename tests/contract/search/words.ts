import { describe, expect, it } from 'vitest';
import type { SearchEngine } from '@/search/port';
import { ask, found, ranked } from './asking';

/** Queries, and the ids that are found. A trailing space means that the last word is complete. */
type Case = readonly [q: string, ...ids: string[]];

const SALUD = ['mesa', 'oficina'];

const SPANISH: Record<string, readonly Case[]> = {
  'finds words in any field': [
    ['arriendo ', 'arriendo'],
    ['ventanilla ', 'oficina'],
    ['congreso ', 'arriendo'],
    ['quilicura ', 'mesa'],
  ],
  'finds what holds every word, wherever it stands': [
    ['salud familias ', ...SALUD],
    ['arica ventanilla ', 'oficina'],
    ['ventanilla festival '],
  ],
  'knows no capitals': [
    ['QUILICURA ', 'mesa'],
    ['sermig ', 'oficina'],
  ],
  'ignores marks on letters': [
    ['clinica juridica ', 'clinica'],
    ['ventanílla ', 'oficina'],
    ['cordoba ', 'arriendo'],
    ['inclusion ', 'mesa'],
    ['bogota ', 'mochila'],
    ['sao paulo ', 'feria'],
  ],
  'takes ñ for n and n for ñ': [
    ['espanol ', 'escuela'],
    ['español ', 'escuela'],
    ['nandu ', 'nandu'],
    ['ñandu ', 'nandu'],
  ],
  'finds the plural by the singular': [
    ['país ', 'arriendo'],
    ['mujer ', 'escuela'],
    ['voz ', 'mochila'],
    ['nación ', 'festival'],
    ['persona ', 'clinica'],
  ],
  'finds the singular by the plural': [
    ['ciudades ', 'escuela'],
    ['ventanillas ', 'oficina'],
    ['explanadas ', 'festival'],
    ['congresos ', 'arriendo'],
  ],
  'finds the feminine by the masculine, and the other way round': [
    ['trabajador ', 'feria'],
    ['trabajadores ', 'feria'],
    ['refugiado ', 'clinica'],
    ['alumno ', 'escuela'],
    ['alumnos ', 'escuela'],
    ['alcaldesa ', 'arriendo'],
    ['extranjero ', 'feria'],
  ],
  'completes the word that is being typed': [
    ['quili', 'mesa'],
    ['empr', 'feria'],
    ['chile vent', 'oficina'],
  ],
  'completes no word that is done': [['quil '], ['vent ']],
  'forgives one typo from five letters': [
    ['oficna ', 'oficina'],
    ['oficiina ', 'oficina'],
    ['oficima ', 'oficina'],
    ['ofciina ', 'oficina'],
    ['arica ventamilla ', 'oficina'],
  ],
  'forgives two typos from nine letters': [
    ['emprendimineot ', 'feria'],
    ['emprendmiento ', 'feria'],
    ['ventaniya ', 'oficina'],
  ],
  'forgives no more than that': [['misa '], ['oxixina '], ['eficina '], ['quixicuxo '], ['umprendimineto ']],
  'forgives no typo in a number': [['2022 '], ['2021 ', 'mesa'], ['2501 ']],
  'reads a number as it is written': [
    ['2.500 ', 'mesa'],
    ['2500 ', 'mesa'],
    ['2,500 familias ', 'mesa'],
  ],
  'passes over stop words': [
    ['la oficina de las migraciones ', 'oficina'],
    ['el arriendo ', 'arriendo'],
    ['salud de la mesa', 'mesa'],
  ],
  'asks for stop words where there is nothing else': [['quienes ', 'clinica', 'mochila']],
  'knows synonyms': [
    ['NNA ', 'clinica', 'mochila', 'oficina'],
    ['nna salud ', 'oficina'],
    ['SNM ', 'oficina'],
    ['USA ', 'festival'],
    ['EEUU ', 'festival'],
    ['OIM ', 'festival'],
    ['IOM ', 'festival'],
    ['infancia ', 'clinica', 'mochila', 'oficina'],
  ],
  'knows synonyms of phrases': [
    ['niñas, niños y adolescentes ', 'clinica', 'mochila', 'oficina'],
    ['Servicio Nacional de Migraciones ', 'oficina'],
    ['San Pablo ', 'feria'],
    ['são paulo ', 'feria'],
    ['EE. UU. ', 'festival'],
    ['estados unidos ', 'festival'],
    ['empleo en san pablo ', 'feria'],
  ],
  'takes no part of a phrase for the phrase': [['nacional '], ['san ', 'clinica']],
  'takes quotes and operators for punctuation': [
    ['"mesa intercultural" ', 'mesa'],
    ['"salud mesa" ', 'mesa'],
    ['-salud ', ...SALUD],
    ['mesa -salud ', 'mesa'],
    ['+salud +familias ', ...SALUD],
    ['(salud) ', ...SALUD],
    ['salud* ~^?! ', ...SALUD],
    ["salud' OR '1'='1 ", ...SALUD],
  ],
  'takes markup, emoji and control characters for punctuation': [
    ['<salud> ', ...SALUD],
    ['<script>alert("salud")</script> ', ...SALUD],
    ['salud 🎉 ', ...SALUD],
    ['🎉salud🎉 ', ...SALUD],
    ['\u0000salud\u0007\t\n', ...SALUD],
    ['sa\u00adlud ', ...SALUD],
    ['&lt;salud&gt; ', ...SALUD],
  ],
  'bears queries of any length': [
    ['a'.repeat(300)],
    ['a'.repeat(5000)],
    ['salud '.repeat(50), ...SALUD],
    [`salud ${'🎉'.repeat(200)}`, ...SALUD],
    [`${'zzz '.repeat(75)}`],
  ],
  'searches for the first ten words': [
    ['mesa intercultural salud vecinas acuerdan prioridades sanitarias consultorio chile quilicura festival ', 'mesa'],
    ['mesa intercultural salud vecinas acuerdan prioridades sanitarias consultorio chile festival '],
  ],
  'finds nothing of the other language': [['newcomers '], ['insurance ']],
};

const ENGLISH: Record<string, readonly Case[]> = {
  'finds words in English': [
    ['newcomers ', 'cities'],
    ['insurance ', 'fair'],
  ],
  'unites plural and singular in English': [
    ['city ', 'cities'],
    ['policies ', 'cities'],
    ['child ', 'clinica'],
    ['worker ', 'fair'],
    ['communities ', 'cities'],
    ['company ', 'fair'],
  ],
  'unites British and American spelling': [
    ['center ', 'cities'],
    ['international organisation ', 'cities'],
  ],
  'completes and forgives in English': [
    ['welc', 'cities'],
    ['refugeees ', 'clinica'],
    ['insurnace ', 'fair'],
  ],
  'passes over English stop words': [['the law of the week ', 'clinica']],
  'knows synonyms in English': [
    ['IOM ', 'cities'],
    ['OIM ', 'cities'],
    ['US ', 'cities'],
    ['USA ', 'cities'],
    ['San Pablo ', 'fair'],
  ],
  'finds nothing of Spanish in English': [['ventanilla '], ['arriendo ']],
};

/** Which documents hold every word. The catalogue is in the engine. */
export function wordCases(engine: () => SearchEngine): void {
  describe.each([
    ['es', SPANISH],
    ['en', ENGLISH],
  ] as const)('words (%s)', (locale, groups) => {
    describe.each(Object.entries(groups))('%s', (_name, cases) => {
      it.each(cases.map(([q, ...ids]) => ({ q, ids })))('$q', async ({ q, ids }) => {
        expect(await found(engine(), q, { locale })).toEqual([...ids].sort());
      });
    });
  });

  describe('ranking', () => {
    it('puts the title before the body', async () => {
      expect(await ranked(engine(), 'salud ')).toEqual(['mesa', 'oficina']);
    });

    it.each(['plata', 'placa'])('forgives no typo where the word stands as typed: %s', async (q) => {
      expect(await ranked(engine(), `${q} `)).toEqual([q]);
      expect(await ranked(engine(), q)).toEqual([q]);
    });

    it.each([
      ['taller ', ['taller', 'talleres']],
      ['talleres ', ['talleres', 'taller']],
    ])('puts the word as typed before its plural or singular: %s', async (q, ids) => {
      expect(await ranked(engine(), q)).toEqual(ids);
    });

    it('puts the last published first where words tell no difference', async () => {
      expect(await ranked(engine(), 'visitas guiadas ')).toEqual(['placa', 'plata']);
    });
  });

  describe('no words', () => {
    it.each(['', '   ', '🎉', '"" - ¿?', '\u0000'])('finds everything, the last published first, for %j', async (q) => {
      const { total, hits } = await ask(engine(), q);
      expect(total).toBe(14);
      expect(hits.map(({ publishedAt }) => publishedAt)).toEqual(
        hits.map(({ publishedAt }) => publishedAt).sort((a, b) => b - a),
      );
      expect(hits[0]?.id).toBe('talleres');
    });
  });
}
