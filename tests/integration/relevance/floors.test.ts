import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchDocument } from '@/domain/search-document';
import { realCatalogue } from '../../../scripts/bench/relevance/catalogue';
import { KEPT_ASIDE, ourLists, searchedIn } from '../../../scripts/bench/relevance/judged';
import { measure, type Answered } from '../../../scripts/bench/relevance/measure';
import { averageOf, METRICS, type Score } from '../../../scripts/bench/relevance/metrics';
import { searchersOn } from '../../../scripts/bench/relevance/searchers';
import { FLOORS } from '../../relevance/floors';
import { knownWords } from './known-words';

/** Unless a catalogue is cached, a portal is filled with all of content-seed; other suites may be running. */
const FILLED_WITHIN_MS = 300_000;

interface Figures {
  answered: readonly Answered[];
  portal: Score;
  miniSearch: Score;
}

let catalogue: SearchDocument[];
const figures = new Map<string, Figures>();

const figuresOf = (list: string): Figures => {
  const known = figures.get(list);
  if (!known) throw new Error(`There is no list ${list}`);
  return known;
};

const scoreOn = (answered: readonly Answered[]): Score => averageOf(answered.map(({ score }) => score));

/** Searches without an answer although records contain some of their words, with those words. */
const wronglyEmpty = (list: string): { words: string; known: string[] }[] =>
  figuresOf(list)
    .answered.filter(({ answers }) => answers.length === 0)
    .map(({ asked }) => ({
      words: asked.words,
      known: knownWords(asked.words, asked.locale, searchedIn(asked, catalogue)),
    }))
    .filter(({ known }) => known.length > 0);

beforeAll(async () => {
  catalogue = await realCatalogue();
  const [portal, miniSearch] = searchersOn();
  if (!portal || !miniSearch) throw new Error('There is nothing to compare');
  await portal.fill(catalogue);
  await miniSearch.fill(catalogue);
  for (const list of ourLists()) {
    const { answered } = await measure(portal, list, catalogue);
    const beside = await measure(miniSearch, list, catalogue);
    figures.set(list.name, { answered, portal: scoreOn(answered), miniSearch: scoreOn(beside.answered) });
  }
}, FILLED_WITHIN_MS);

describe('searches in the words of real users, over the real content', () => {
  it.each(FLOORS)('are answered among the first three: $list, $success3 of them', ({ list, success3 }) => {
    const { answered, portal } = figuresOf(list);
    const missed = answered.filter(({ score }) => score.success3 === 0).map(({ asked }) => asked.words);
    expect(portal.success3, `Missed: ${missed.join(' · ')}`).toBeGreaterThanOrEqual(success3);
  });

  it.each(FLOORS)('are answered first of all: $list, $success1 of them', ({ list, success1 }) => {
    expect(figuresOf(list).portal.success1).toBeGreaterThanOrEqual(success1);
  });

  it.each(FLOORS)('are never answered by nothing where a telling word is known: $list', ({ list }) => {
    expect(wronglyEmpty(list)).toEqual([]);
  });

  it('are not so in the list that is kept aside either, of which no more than a number is told', () => {
    expect(wronglyEmpty(KEPT_ASIDE).length).toBe(0);
  });

  it.each(FLOORS)('are answered better than by MiniSearch as it comes: $list', ({ list }) => {
    const { portal, miniSearch } = figuresOf(list);
    const behind = METRICS.filter((metric) => portal[metric] <= miniSearch[metric]);
    expect(
      behind.map((metric) => `${metric}: ${portal[metric].toFixed(3)} against ${miniSearch[metric].toFixed(3)}`),
    ).toEqual([]);
  });
});
