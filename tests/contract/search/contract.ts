import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FEW } from '../../factories/thesaurus';
import { ask, inBatches, type EngineUnderTest, type MakeEngine } from './asking';
import { bestMatchCases } from './best-match';
import { CATALOGUE } from './catalogue';
import { conceptCases } from './concepts';
import { facetCases } from './facets';
import { fullMatchCases } from './full-matches';
import { kindCases } from './kinds';
import { sortingCases } from './sorting';
import { wordCases } from './words';
import { writingCases } from './writing';

/** What every implementation of the search port does. Only what all of them can do: sets, totals, counts and orders. */
export function searchContract(name: string, makeEngine: MakeEngine): void {
  describe(`search port: ${name}`, () => {
    describe('reading', () => {
      let shared: EngineUnderTest | undefined;
      const engine = () => {
        if (!shared) throw new Error('The catalogue is not in the engine');
        return shared.engine;
      };
      beforeAll(async () => {
        shared = makeEngine();
        await shared.engine.teach(FEW);
        await shared.engine.rebuild(inBatches(CATALOGUE));
      });
      afterAll(() => shared?.dispose());

      wordCases(engine);
      facetCases(engine);
      sortingCases(engine);

      it('is there', async () => {
        await expect(engine().check()).resolves.toBeUndefined();
      });

      it('answers searches asked at once', async () => {
        const totals = await Promise.all(
          ['salud ', 'ventanilla ', 'inexistente ', ''].map(async (q) => (await ask(engine(), q)).total),
        );
        expect(totals).toEqual([2, 1, 0, 14]);
      });
    });

    bestMatchCases(makeEngine);
    conceptCases(makeEngine);
    fullMatchCases(makeEngine);
    kindCases(makeEngine);
    writingCases(makeEngine);
  });
}
