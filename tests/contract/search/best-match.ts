import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SORTS } from '@/domain/search-request';
import type { SearchDocument } from '@/domain/search-document';
import { searchDocument } from '../../factories/search-documents';
import { FEW } from '../../factories/thesaurus';
import { ask, found, foundPartly, idsOf, inBatches, ranked, type EngineUnderTest, type MakeEngine } from './asking';

const HOUR = 3_600_000;

/** A common word in most records, rarer ones in few; the last published last. */
const RARE_AND_COMMON: readonly SearchDocument[] = [
  { id: 'ambas', title: 'Fútbol y deporte en el barrio', body: 'Juegan niñas y niños.', countryName: 'Chile' },
  { id: 'futbol', title: 'Fútbol femenino', body: 'Entrenan los sábados.', countryName: 'Argentina' },
  { id: 'deporte', title: 'Deporte al aire libre', body: 'Piscinas y senderos.', countryName: 'Zambia' },
  { id: 'sarampion', title: 'Vacunas contra el sarampión', summary: 'Para migrantes.', facets: { dimension: ['d6'] } },
  { id: 'perros', title: 'Vacunas para perros', facets: { dimension: ['d6'], country: ['PE'] } },
  ...Array.from({ length: 20 }, (_, index) => ({
    id: `encuentro${String(index).padStart(2, '0')}`,
    title: `Encuentro ${index + 100}`,
    body: 'Personas migrantes conversan.',
    facets: { country: [index % 2 ? 'PE' : 'CL'] },
  })),
].map((traits, index) => searchDocument({ publishedAt: index * HOUR, ...traits }));

/** A title, and how people search for it. */
const WRITTEN_IN_MANY_WAYS: readonly (readonly [id: string, title: string, ...queries: string[]])[] = [
  ['guion', 'Inserción socio-laboral', 'sociolaboral', 'socio-laboral', 'socio laboral', 'inserción sociolaboral'],
  ['junto', 'Plataforma elearning', 'e-learning', 'e learning', 'elearning'],
  ['apostrofo', 'Región de O’Higgins', "O'Higgins", 'o´higgins', 'ohiggins', 'higgins'],
  ['polaco', 'Escuela de Łódź', 'Łódź', 'lodz', 'LODZ'],
  ['turco', 'Centro de İstanbul', 'istanbul', 'İSTANBUL'],
  ['ley', 'Reglamento de la Ley N° 21.325', 'ley 21325', 'ley 21.325', 'Ley Nº 21.325', '21325'],
  ['codigo', 'Respuesta a la COVID-19', 'covid 19', 'covid19', 'COVID-19'],
  ['sigla', 'Atención en el C.E.S.F.A.M.', 'cesfam', 'C.E.S.F.A.M.'],
  ['arroba', 'Jornada para niñ@s', 'niños'],
  ['ordenanza', 'Ordenanza municipal', 'ordenanza', 'ordenanzas'],
  ['ordenar', 'Cómo ordenar un archivo', 'ordenar'],
];

/** Records that contain every word come first, then those with most of the weight of the words. */
export function bestMatchCases(makeEngine: MakeEngine): void {
  describe('best match', () => {
    let made: EngineUnderTest | undefined;
    const engine = () => {
      if (!made) throw new Error('Nothing is in the engine');
      return made.engine;
    };
    beforeAll(async () => {
      made = makeEngine();
      await made.engine.teach(FEW);
      await made.engine.rebuild(inBatches(RARE_AND_COMMON));
    });
    afterAll(() => made?.dispose());

    it('puts what holds every word before what holds some', async () => {
      expect(await found(engine(), 'futbol deporte ')).toEqual(['ambas']);
      expect(await foundPartly(engine(), 'futbol deporte ')).toEqual(['deporte', 'futbol']);
      expect((await ask(engine(), 'futbol deporte ')).total).toBe(3);
    });

    it('shows the best where nothing holds every word', async () => {
      const { full, hits, meetings } = await ask(engine(), 'futbol sarampion perros ');
      expect(full).toBe(0);
      expect(idsOf(hits)).toEqual(expect.arrayContaining(['perros', 'sarampion']));
      expect(meetings).toEqual(['held', 'held', 'held']);
      expect(await ranked(engine(), 'futbol femenino sarampion ')).toEqual(['futbol', 'sarampion']);
    });

    it.each(['futbol migrantes ', 'deporte niñas futbol migrantes '])(
      'lets a common word pull nothing in beside rare ones: %s',
      async (q) => {
        const ids = await ranked(engine(), q);
        expect(ids.length).toBeGreaterThan(0);
        expect(ids.filter((id) => id.startsWith('encuentro'))).toEqual([]);
      },
    );

    it('nor beside a rare one that stands with it', async () => {
      expect(await ranked(engine(), 'sarampion migrantes ')).toEqual(['sarampion']);
    });

    it('leaves out a word that stands nowhere, and says so', async () => {
      const { full, total, meetings } = await ask(engine(), 'futbol xilofono deporte ');
      expect({ full, total }).toEqual({ full: 1, total: 3 });
      expect(meetings).toEqual(['held', 'unknown', 'held']);
      expect(await ask(engine(), 'xilofono marimba ')).toMatchObject({
        total: 0,
        full: 0,
        hits: [],
        meetings: ['unknown', 'unknown'],
      });
    });

    it('takes a word for misspelt only where it stands nowhere as typed', async () => {
      expect((await ask(engine(), 'futbl ')).meetings).toEqual(['misspelt']);
      expect(await found(engine(), 'futbl deporte ')).toEqual(['ambas']);
      expect((await ask(engine(), 'encuentros ')).meetings).toEqual(['held']);
    });

    it('narrows to what holds every word', async () => {
      const { total, full, hits } = await ask(engine(), 'futbol deporte ', { match: 'all' });
      expect({ total, full, ids: idsOf(hits) }).toEqual({ total: 1, full: 1, ids: ['ambas'] });
      expect((await ask(engine(), 'futbol xilofono ', { match: 'all' })).total).toBe(2);
      expect((await ask(engine(), '', { match: 'all' })).total).toBe(RARE_AND_COMMON.length);
    });

    it.each(SORTS)('keeps full matches first, on all pages, sorted by %s', async (sort) => {
      const all = await ranked(engine(), 'futbol deporte ', { sort });
      expect(all[0]).toBe('ambas');
      const expected = {
        title: ['deporte', 'futbol'],
        country: ['futbol', 'deporte'],
        published: ['deporte', 'futbol'],
      };
      if (sort !== 'relevance') expect(all.slice(1)).toEqual(expected[sort]);
      for (const pageSize of [1, 2]) {
        const pages = await Promise.all(
          [1, 2, 3, 4].map((page) => ask(engine(), 'futbol deporte ', { sort, page, pageSize })),
        );
        expect(pages.flatMap(({ hits }) => idsOf(hits))).toEqual(all);
        expect(pages.map(({ total, full }) => [total, full])).toEqual(pages.map(() => [3, 1]));
      }
    });

    it('shows the same records whatever facets narrow them, and counts what is shown', async () => {
      const { total, full, counts } = await ask(engine(), 'vacunas migrantes ', { count: ['dimension', 'country'] });
      expect({ total, full }).toEqual({ total: 2, full: 1 });
      expect(counts).toEqual({ dimension: { d6: 2 }, country: { none: 1, PE: 1 } });
      const narrowed = await ask(engine(), 'vacunas migrantes ', { facets: { country: ['PE'] }, count: ['country'] });
      expect(narrowed).toMatchObject({ total: 1, full: 0, counts: { country: { none: 1, PE: 1 } } });
    });

    it('finds the records of a value by its whole label, never by a word of it', async () => {
      expect(await found(engine(), 'acceso a la salud ')).toEqual(['perros', 'sarampion']);
      expect(await found(engine(), 'acceso ')).toEqual([]);
      expect(await found(engine(), 'vacunas en peru ')).toEqual(['perros']);
    });

    it('finds what begins as the last word does, beside a label and where nothing holds both', async () => {
      expect(await ranked(engine(), 'acceso a la salud perr')).toEqual(['perros', 'sarampion']);
      expect(await foundPartly(engine(), 'deporte sabad')).toEqual(expect.arrayContaining(['futbol']));
      expect(await found(engine(), 'vacun')).toEqual(['perros', 'sarampion']);
    });

    it('lets forms of one word tell no more than one of them', async () => {
      expect(await ranked(engine(), 'niño niños niñas futbol ')).toEqual(
        expect.arrayContaining(await ranked(engine(), 'niños futbol ')),
      );
    });

    it('puts what says a word before what only holds a value of that name', async () => {
      const said = searchDocument({ id: 'dicho', title: 'Perú', publishedAt: 0 });
      await engine().apply({ put: [said], remove: [] });
      expect((await ranked(engine(), 'peru '))[0]).toBe('dicho');
      await engine().apply({ put: [], remove: [said.key] });
    });
  });

  describe('one rule of words', () => {
    let made: EngineUnderTest | undefined;
    beforeAll(async () => {
      made = makeEngine();
      await made.engine.teach(FEW);
      await made.engine.rebuild(
        inBatches(WRITTEN_IN_MANY_WAYS.map(([id, title]) => searchDocument({ id, title, body: 'Ficha.' }))),
      );
    });
    afterAll(() => made?.dispose());

    it.each(WRITTEN_IN_MANY_WAYS.flatMap(([id, , ...queries]) => queries.map((q) => [q, id] as const)))(
      '«%s» finds %s alone',
      async (q, id) => {
        if (!made) throw new Error('Nothing is in the engine');
        expect(await found(made.engine, `${q} `)).toEqual([id]);
      },
    );
  });
}
