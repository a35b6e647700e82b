import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_THESAURUS, Thesaurus } from '@/search/analysis';
import { searchDocument } from '../../factories/search-documents';
import { concept } from '../../factories/thesaurus';
import { ask, found, foundPartly, idsOf, inBatches, ranked, type EngineUnderTest, type MakeEngine } from './asking';

const CONCEPTS = [
  concept('recreacion', { es: ['recreación'] }),
  concept(
    'deporte',
    { es: ['deporte', 'actividad deportiva'] },
    { hidden: { es: ['pichanga'] }, broader: ['recreacion'], related: ['ejercicio'] },
  ),
  concept('ejercicio', { es: ['ejercicio físico'] }),
  concept('futbol', { es: ['fútbol', 'balompié'] }, { broader: ['deporte'] }),
  concept('ajedrez', { es: ['ajedrez'] }, { broader: ['juegos'] }),
  concept('juegos', { es: ['juegos de mesa'] }),
  concept('red-de-apoyo', { es: ['red de apoyo'] }, { hidden: { es: ['redes'] } }),
  concept('redes-sociales', { es: ['redes sociales', 'Facebook'] }, { hidden: { es: ['redes'] } }),
  concept('arriendo', { es: ['arriendo'] }, { values: [{ facet: 'subarea', value: 'a4d' }] }),
];
const TAUGHT = new Thesaurus(CONCEPTS);

const DOCUMENTS = [
  { id: 'deporte', title: 'Deporte en el barrio' },
  { id: 'actividad', title: 'Actividades deportivas en el barrio' },
  { id: 'futbol', title: 'Fútbol en el barrio' },
  { id: 'recreacion', title: 'Recreación en el barrio' },
  { id: 'ejercicio', title: 'Ejercicio físico en el barrio' },
  { id: 'separadas', title: 'Ejercicio de escritura', body: 'Un espacio físico.' },
  { id: 'pichanga', title: 'Pichanga en la plaza' },
  { id: 'juegos', title: 'Juegos de mesa en la biblioteca' },
  { id: 'apoyo', title: 'Una red de apoyo' },
  { id: 'facebook', title: 'Avisos por Facebook' },
  { id: 'hogar', title: 'Un lugar donde vivir', facets: { subarea: ['a4d'] } },
  { id: 'de-paso', title: 'Memoria anual', body: 'Talleres y deporte, entre otras cosas que se hicieron aquí.' },
  { id: 'taller', title: 'Talleres de fútbol', summary: 'Talleres de balompié', body: 'Talleres.' },
].map((traits) => searchDocument(traits));

/** What words mean beside their letters. */
export function conceptCases(makeEngine: MakeEngine): void {
  describe('concepts', () => {
    let made: EngineUnderTest | undefined;
    const engine = () => {
      if (!made) throw new Error('Nothing is in the engine');
      return made.engine;
    };
    const known = { thesaurus: TAUGHT };
    beforeAll(async () => {
      made = makeEngine();
      await made.engine.teach(TAUGHT);
      await made.engine.rebuild(inBatches(DOCUMENTS));
    });
    afterAll(() => made?.dispose());

    it('rank the word itself before other words for it, narrower, broader and related ones', async () => {
      const ids = await ranked(engine(), 'deporte ', known);
      const inBarrio = ids.filter((id) => ['deporte', 'actividad', 'futbol', 'recreacion', 'ejercicio'].includes(id));
      expect(inBarrio).toEqual(['deporte', 'actividad', 'futbol', 'recreacion', 'ejercicio']);
    });

    it('are found by narrower ones, while broader and related ones only come near', async () => {
      expect(await found(engine(), 'deporte ', known)).toEqual(['actividad', 'de-paso', 'deporte', 'futbol', 'taller']);
      expect(await foundPartly(engine(), 'deporte ', known)).toEqual(['ejercicio', 'recreacion']);
    });

    it('are found by broader ones where no record holds what is meant', async () => {
      const { hits, full, meetings } = await ask(engine(), 'ajedrez ', known);
      expect(meetings).toEqual(['related']);
      expect([idsOf(hits), full]).toEqual([['juegos'], 1]);
    });

    it('are understood by hidden labels, which are looked for in no text', async () => {
      expect(await ranked(engine(), 'pichanga ', known)).toEqual(
        expect.arrayContaining(['pichanga', 'deporte', 'futbol']),
      );
      expect((await ranked(engine(), 'pichanga ', known))[0]).toBe('pichanga');
      expect(await ranked(engine(), 'deporte ', known)).not.toContain('pichanga');
    });

    it('never lift a record above one that holds every word as typed', async () => {
      const ids = await ranked(engine(), 'talleres deporte ', known);
      expect(ids.indexOf('de-paso')).toBe(0);
      expect(ids).toContain('taller');
    });

    it('that share a label are all looked for', async () => {
      expect(await found(engine(), 'redes ', known)).toEqual(['apoyo', 'facebook']);
    });

    it('are held by the values that they name', async () => {
      expect(await found(engine(), 'arriendo ', known)).toEqual(['hogar']);
      expect(await found(engine(), 'arriendo vivir ', known)).toEqual(['hogar']);
    });

    it('are not looked for where only what was typed is wanted', async () => {
      expect(await ranked(engine(), 'deporte ', { thesaurus: NO_THESAURUS })).toEqual(['deporte', 'de-paso']);
      expect(await ranked(engine(), 'arriendo ', { thesaurus: NO_THESAURUS })).toEqual([]);
    });

    it('may lie above each other in a circle', async () => {
      const circle = new Thesaurus([
        concept('deporte', { es: ['deporte'] }, { broader: ['futbol'] }),
        concept('futbol', { es: ['fútbol'] }, { broader: ['deporte'] }),
      ]);
      await engine().teach(circle);
      expect(await found(engine(), 'deporte ', { thesaurus: circle })).toEqual(
        expect.arrayContaining(['deporte', 'futbol']),
      );
      await engine().teach(TAUGHT);
    });

    it('are taught while searches go on, without building the index anew', async () => {
      const learnt = new Thesaurus([
        ...CONCEPTS.filter(({ id }) => id !== 'recreacion'),
        concept('recreacion', { es: ['recreación', 'un lugar donde vivir'] }, { hidden: { es: ['chuteo'] } }),
        concept('mesa', { es: ['naipes'] }, { related: ['juegos'] }),
      ]);
      await engine().teach(learnt);
      const taught = { thesaurus: learnt };
      expect(await found(engine(), 'chuteo ', taught)).toContain('recreacion');
      expect((await ask(engine(), 'naipes ', taught)).meetings).toEqual(['related']);
      // A document that holds a new label is told to the engine again: its content hash has changed.
      await engine().apply({ put: DOCUMENTS.filter(({ id }) => id === 'hogar'), remove: [] });
      expect(await found(engine(), 'recreacion ', taught)).toContain('hogar');
      await engine().teach(TAUGHT);
      expect(await ranked(engine(), 'chuteo ', known)).toEqual([]);
    });

    it('hold after a rebuild during which they were taught', async () => {
      const learnt = new Thesaurus([...CONCEPTS, concept('mesa', { es: ['naipes'] }, { related: ['juegos'] })]);
      async function* taughtMeanwhile() {
        yield DOCUMENTS.slice(0, 3);
        await engine().teach(learnt);
        yield DOCUMENTS.slice(3);
      }
      await engine().rebuild(taughtMeanwhile());
      expect(await ranked(engine(), 'naipes ', { thesaurus: learnt })).toEqual(['juegos']);
      await engine().teach(TAUGHT);
    });
  });
}
