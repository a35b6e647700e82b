import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, type Kind } from '@/domain/kinds';
import type { SearchDocument } from '@/domain/search-document';
import { searchDocument } from '../../factories/search-documents';
import { FEW } from '../../factories/thesaurus';
import { ask, found, inBatches, type EngineUnderTest, type MakeEngine } from './asking';

const one = (id: string, kind: Kind, traits: Partial<Parameters<typeof searchDocument>[0]> = {}): SearchDocument =>
  searchDocument({ id, kind, title: `Diagnóstico ${id}`, ...traits, facets: { kind: [kind], ...traits.facets } });

const MIXED: readonly SearchDocument[] = [
  one('practica', 'practice', { facets: { dimension: ['d1'], country: ['CL'] } }),
  one('guia', 'guide'),
  one('seccion', 'section', { path: '/es/guias/guia/seccion', facets: { policyStage: ['s2'], dimension: ['d1'] } }),
  one('taller', 'section', { path: '/es/guias/guia/taller', facets: { policyStage: ['s3'] } }),
  one('ficha', 'template', { facets: { policyStage: ['s2'] } }),
  one('foda', 'term', { names: 'DAFO\nmatriz FODA', summary: 'Ordena lo que favorece y lo que dificulta.' }),
];

/** Records of several kinds in one index. */
export function kindCases(makeEngine: MakeEngine): void {
  describe('kinds', () => {
    let mixed: EngineUnderTest | undefined;
    const engine = () => {
      if (!mixed) throw new Error('Nothing is in the engine');
      return mixed.engine;
    };
    beforeAll(async () => {
      mixed = makeEngine();
      await mixed.engine.teach(FEW);
      await mixed.engine.rebuild(inBatches(MIXED));
    });
    afterAll(() => mixed?.dispose());

    it.each(KINDS)('are searched alone: %s', async (kind) => {
      const expected = MIXED.filter((document) => document.kind === kind).map(({ id }) => id);
      expect(await found(engine(), '', { kinds: [kind] })).toEqual(expected.sort());
      expect(await found(engine(), 'diagnóstico ', { kinds: [kind] })).toEqual(expected.sort());
    });

    it('are searched together, and counted', async () => {
      const { total, counts } = await ask(engine(), 'diagnóstico ', { kinds: KINDS });
      expect(total).toBe(MIXED.length);
      expect(counts.kind).toEqual({ practice: 1, guide: 1, section: 2, template: 1, term: 1 });
      expect(counts.policyStage).toEqual({ s2: 2, s3: 1, none: 3 });
    });

    it('never show in the counts of others', async () => {
      const { total, counts } = await ask(engine(), '');
      expect(total).toBe(1);
      expect(counts.kind).toEqual({ practice: 1 });
      expect(counts.dimension).toEqual({ d1: 1 });
    });

    it('are narrowed by kind and by stage', async () => {
      const stage = { kinds: KINDS, facets: { policyStage: ['s2'] } };
      expect(await found(engine(), '', stage)).toEqual(['ficha', 'seccion']);
      const { counts } = await ask(engine(), '', { kinds: KINDS, facets: { kind: ['section'], policyStage: ['s2'] } });
      expect(counts.kind).toEqual({ section: 1, template: 1 });
      expect(counts.policyStage).toEqual({ s2: 1, s3: 1 });
    });

    it('come back with all that a page shows', async () => {
      const { hits } = await ask(engine(), '', { kinds: ['section'], facets: { policyStage: ['s2'] } });
      expect(hits).toEqual(MIXED.filter(({ id }) => id === 'seccion'));
    });

    it('find a term by its other forms', async () => {
      expect(await found(engine(), 'dafo ', { kinds: KINDS })).toEqual(['foda']);
    });
  });
}
