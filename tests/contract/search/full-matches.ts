import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS } from '@/domain/kinds';
import type { SearchDocument } from '@/domain/search-document';
import {
  analyseQuery,
  heldWords,
  missingWords,
  waysToMeet,
  words,
  type AnalysedQuery,
  type AnsweredQuery,
  type Thesaurus,
  type WordMeeting,
} from '@/search/analysis';
import { randomFor } from '../../factories/random';
import { searchDocument } from '../../factories/search-documents';
import { seedThesaurus } from '../../factories/seed-concepts';
import { FEW } from '../../factories/thesaurus';
import { ask, idsOf, inBatches, type EngineUnderTest, type MakeEngine } from './asking';
import { CATALOGUE } from './catalogue';

/**
 * Words in forms that engines might treat differently: only in the plural, after an article, with the stem of a
 * synonym.
 */
const MANY_FORMS: readonly SearchDocument[] = [
  { id: 'plural', title: 'Migraciones y desplazamientos', body: 'Ponencias sobre integraciones sociales.' },
  { id: 'singular', title: 'La integración', body: 'Una migración; un inclusor.' },
  { id: 'tras-articulo', title: "Informe de l'ONU", body: 'Con d’UNICEF y O’Higgins.' },
  { id: 'frase', title: 'Naciones Unidas en Chile', body: 'Fondo de las Naciones Unidas para la Infancia.' },
  { id: 'infancia', title: 'Infancia y barrio', body: 'Un uso del patio, usado por todos.' },
  { id: 'infancias', title: 'Infancias que migran', body: 'Viven en los Estados Unidos, EE. UU.' },
  { id: 'ninez', title: 'Niñez en la ciudad', body: 'Juegos y viviendas.', facets: { country: ['US'] } },
  { id: 'usar', title: 'Cómo usar la plaza', body: 'Vivir el barrio.', facets: { population: ['children'] } },
  { id: 'peruana', title: 'Cocina peruana', body: 'Recetas del Perú.', facets: { country: ['PE'], dimension: ['d5'] } },
  { id: 'maliense', title: 'Un mal día', body: 'Males menores; malos tiempos.', facets: { country: ['ML'] } },
  { id: 'ong', title: 'Organizaciones no gubernamentales', body: 'Una ONG y su red socio-laboral.' },
].map((traits) => searchDocument(traits));

const DOCUMENTS = [...CATALOGUE, ...MANY_FORMS].filter(({ locale }) => locale === 'es');

/** Queries for which an engine once found records other than those that match. */
const ONCE_WRONG = [
  'clinica salud',
  'mesa oficina',
  'salud familias ventanilla',
  'empleo vivienda',
  'español mujeres lima',
  'niños escuela mochila',
  'museo visitas plata',
  'taller costura ceramica',
  'san pablo empleo',
  'sermig nna',
  'acceso a la salud familias',
  'festival musica bus letreros',
  'estudiantes derecho asilo puerto',
  'acceso a la salud viv',
  'acceso a la salud fam',
  'san pablo emp',
  'educación escuela mochila',
  'niñas infancia salud',
  'salud mental acceso a la salud',
  'niño niños niña empleo',
  'naciones vivienda digna para personas refugiadas espa',
  'migrasion',
  'migrasiones barrio',
  'integracion sosial',
  'intgra',
  'inclus viv',
  'naciones unidas',
  'onu informe',
  'unicef',
  'infancias',
  'infancia',
  'niñez usa',
  'usa',
  'estados unidos viven',
  'mali',
  'malo',
  'peru cocina',
  'ong sociolaboral',
];

/**
 * Searches of one to four words out of the documents: whole, misspelt, begun, in another number, mixed with phrases.
 */
function madeSearches(count: number): string[] {
  const random = randomFor('searches made of the texts');
  const oneOf = <T>(some: readonly T[]): T | undefined => some[Math.floor(random() * some.length)];
  const known = [
    ...new Set(DOCUMENTS.flatMap(({ title, summary, body }) => [...words(`${title} ${summary} ${body}`)])),
  ].map(({ typed }) => typed);
  const phrases = ['Estados Unidos', 'niñas, niños y adolescentes', 'acceso a la salud', 'Perú', 'niñez', 'ONU', 'NNA'];
  const at = (word: string): number => 1 + Math.floor(random() * (word.length - 1));
  const changes: readonly ((word: string) => string)[] = [
    (word) => word,
    (word) => word.slice(0, at(word)) + word.slice(at(word)),
    (word) => word.slice(0, at(word)),
    (word) => `${word}s`,
    (word) => word.replace(/e?s$/, ''),
    (word) => word.replace(/[aeo]/, 'u'),
    (word) => word.replace(/(.)(.)$/, '$2$1'),
  ];
  const makeWord = (): string =>
    random() < 0.15 ? (oneOf(phrases) ?? '') : (oneOf(changes) ?? String)(oneOf(known) ?? '');
  return Array.from({ length: count }, () => {
    const query = Array.from({ length: 1 + Math.floor(random() * 4) }, makeWord).join(' ');
    return random() < 0.5 ? `${query} ` : query;
  });
}

/** Words of a query that a document lacks: read from its texts. */
const lackedBy = (document: SearchDocument, query: AnsweredQuery): string[] =>
  missingWords(query, heldWords(document, query));

/** How documents match each word: determined from their texts alone, which are read one by one. */
function meetingsIn(documents: readonly SearchDocument[], query: AnalysedQuery): WordMeeting[] {
  return query.words.map((word, place) => {
    const isMet = (meeting: WordMeeting): boolean => {
      const meetings = query.words.map((_word, index): WordMeeting => (index === place ? meeting : 'unknown'));
      return documents.some((document) => lackedBy(document, { ...query, meetings }).length === 0);
    };
    return waysToMeet(word).find(isMet) ?? 'unknown';
  });
}

/** An engine's full matches are the records without missing words, whatever index it finds them by. */
export function fullMatchCases(makeEngine: MakeEngine): void {
  fullMatchesWith('a few concepts', FEW, makeEngine);
  fullMatchesWith('all concepts of content-seed', seedThesaurus(), makeEngine);
}

function fullMatchesWith(known: string, thesaurus: Thesaurus, makeEngine: MakeEngine): void {
  describe(`full matches, with ${known}`, () => {
    let made: EngineUnderTest | undefined;
    beforeAll(async () => {
      made = makeEngine();
      await made.engine.teach(thesaurus);
      await made.engine.rebuild(inBatches([...CATALOGUE, ...MANY_FORMS]));
    });
    afterAll(() => made?.dispose());

    const holdsWhatEachSays = async (typed: string): Promise<void> => {
      if (!made) throw new Error('Nothing is in the engine');
      const { hits, full, total, meetings } = await ask(made.engine, typed, { kinds: KINDS, thesaurus });
      const query = { ...analyseQuery(typed, 'es', thesaurus), meetings };
      expect(meetings, typed).toEqual(meetingsIn(DOCUMENTS, query));
      const isLookedFor = meetings.some((meeting) => meeting !== 'unknown');
      const whole = DOCUMENTS.filter((document) => isLookedFor && lackedBy(document, query).length === 0);
      expect(idsOf(hits.slice(0, full)).sort(), typed).toEqual(idsOf(whole).sort());
      expect(
        hits.slice(full).every((document) => lackedBy(document, query).length > 0),
        typed,
      ).toBe(true);
      expect(total, typed).toBe(hits.length);
      if (isLookedFor) expect(total, typed).toBeGreaterThan(0);
    };

    it.each(ONCE_WRONG)('are those that lack no word: %s', async (q) => {
      await holdsWhatEachSays(q);
      await holdsWhatEachSays(`${q} `);
    });

    it('are those that lack no word of searches made of the texts', async () => {
      for (const q of madeSearches(200)) await holdsWhatEachSays(q);
    });
  });
}
