import { leastShown, rarity, type AnalysedQuery, type WordMeeting } from '../../analysis';
import type { EngineQuery } from '../../port';
import type { Buffers } from './buffers';
import type { DocumentList } from './facet-column';
import type { Pacer } from '../../pacer';
import type { Shard } from './shard';
import { WordScores } from './word-scores';

/** What records answer of a query, by the number of each document. */
export interface BestMatch {
  meetings: WordMeeting[];
  /** Documents of the scope that are shown, in the order of their numbers. */
  shown: DocumentList;
  /** 1 for each document that holds every word that was looked for. */
  full: Int32Array;
  /** Which word of the query each known word answers. */
  asked: Map<number, number>;
  /** The rarity of each word held, times how well it is held. */
  scores: Float32Array;
}

interface Met {
  meeting: WordMeeting;
  scores: WordScores;
}

/** How well the documents of the scope hold a word; by typos only where none holds it otherwise. */
function meet(query: AnalysedQuery, index: number, scope: DocumentList, makeScores: () => WordScores): Met {
  const scores = makeScores();
  scores.lookFor(query, index);
  const word = query.words[index];
  if (!word || scores.countHolding(scope) > 0) return { meeting: 'held', scores };
  const misspelt = makeScores();
  misspelt.lookForTypos(word);
  return { meeting: misspelt.countHolding(scope) > 0 ? 'misspelt' : 'unknown', scores: misspelt };
}

/** The documents of a scope that answer the words of a query, how well, and which of them hold every word. */
export async function bestMatch(
  shard: Shard,
  { words: query, match }: Pick<EngineQuery, 'words' | 'match'>,
  scope: DocumentList,
  buffers: Buffers,
  pacer: Pacer,
): Promise<BestMatch> {
  const { size } = shard;
  const makeScores = () => new WordScores(shard, size, buffers);
  const [answered, scores, held] = [buffers.takeFloats(size), buffers.takeFloats(size), buffers.take(size, 0)];
  const meetings: WordMeeting[] = [];
  const asked = new Map<number, number>();
  let looked = 0;
  for (let index = 0; index < query.words.length; index++) {
    await pacer.giveWay();
    const { meeting, scores: own } = meet(query, index, scope, makeScores);
    meetings.push(meeting);
    if (meeting === 'unknown') continue;
    looked += 1;
    for (const form of own.forms) asked.set(form, index);
    const weight = rarity(own.countForRarity(scope), scope.length) * (query.words[index]?.weight ?? 1);
    for (let place = 0; place < scope.length; place++) {
      const document = scope.documents[place] ?? 0;
      const score = own.of(document);
      if (score === 0) continue;
      held[document] = (held[document] ?? 0) + 1;
      answered[document] = (answered[document] ?? 0) + weight;
      scores[document] = (scores[document] ?? 0) + weight * score;
    }
  }
  await pacer.giveWay();
  const full = buffers.take(size, 0);
  let [best, bestPartial] = [0, 0];
  for (let place = 0; place < scope.length; place++) {
    const document = scope.documents[place] ?? 0;
    const own = answered[document] ?? 0;
    if (held[document] === looked) full[document] = 1;
    else bestPartial = Math.max(bestPartial, own);
    best = Math.max(best, own);
  }
  const shown = { documents: buffers.take(scope.length, 0), length: 0 };
  // A query of unknown words alone finds nothing; one without words finds everything.
  if (looked === 0 && query.words.length > 0) return { meetings, shown, full, asked, scores };
  const least = match === 'all' ? Infinity : leastShown(bestPartial, best);
  for (let place = 0; place < scope.length; place++) {
    const document = scope.documents[place] ?? 0;
    if (full[document] === 1 || (answered[document] ?? 0) >= least) shown.documents[shown.length++] = document;
  }
  return { meetings, shown, full, asked, scores };
}
