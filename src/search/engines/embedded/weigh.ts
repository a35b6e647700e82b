import { rarity, waysToMeet, type AnalysedQuery, type AnsweredQuery, type WordMeeting } from '../../analysis';
import type { Pacer } from '../../pacer';
import type { Buffers } from './buffers';
import type { DocumentList } from './facet-column';
import type { Shard } from './shard';
import { WordScores } from './word-scores';

/** What documents answer of a query, by the number of each. */
export interface Weighed {
  meetings: WordMeeting[];
  /** How many words were looked for: all but those that stand nowhere. */
  looked: number;
  /** How many of them each document holds. */
  held: Int32Array;
  /** The weights of the words that it holds. */
  answered: Float32Array;
  /** The same, each times how well it is held. */
  scores: Float32Array;
  /** Which word of the query each known word answers. */
  asked: Map<number, number>;
}

/** Words of which it is known how records meet them and what they weigh, by their places. */
export interface KnownWords {
  meetings: AnsweredQuery['meetings'];
  weights: ReadonlyMap<number, number>;
}

interface Met {
  meeting: WordMeeting;
  scores: WordScores;
  weight: number;
}

/** Looks for a word of a query as it is to be met. */
function lookFor(scores: WordScores, query: AnalysedQuery, index: number, meeting: WordMeeting): void {
  const word = query.words[index];
  if (!word) return;
  if (meeting === 'held') scores.lookFor(query, index);
  if (meeting === 'misspelt') scores.lookForTypos(word);
  if (meeting === 'misspelt-start') scores.lookForTypedStart(word);
}

/** How well the documents of the scope hold a word, in the first way in which any does. */
function meet(query: AnalysedQuery, index: number, scope: DocumentList, makeScores: () => WordScores): Met {
  const word = query.words[index];
  for (const meeting of word ? waysToMeet(word) : []) {
    const scores = makeScores();
    lookFor(scores, query, index, meeting);
    if (scores.countHolding(scope) === 0) continue;
    return { meeting, scores, weight: rarity(scores.countForRarity(scope), scope.length) * (word?.weight ?? 1) };
  }
  return { meeting: 'unknown', scores: makeScores(), weight: 0 };
}

/** The same where the meeting and the weight are known. */
function meetKnown(query: AnalysedQuery, index: number, known: KnownWords, makeScores: () => WordScores): Met {
  const scores = makeScores();
  const meeting = known.meetings[index] ?? 'unknown';
  lookFor(scores, query, index, meeting);
  return { meeting, scores, weight: known.weights.get(index) ?? 0 };
}

/** Weighs what the documents of a scope hold of each word. @param known what is not to be worked out of the scope. */
export async function weigh(
  shard: Shard,
  query: AnalysedQuery,
  scope: DocumentList,
  buffers: Buffers,
  pacer: Pacer,
  known?: KnownWords,
): Promise<Weighed> {
  const { size } = shard;
  const makeScores = () => new WordScores(shard, size, buffers);
  const [answered, scores, held] = [buffers.takeFloats(size), buffers.takeFloats(size), buffers.take(size, 0)];
  const weighed: Weighed = { meetings: [], looked: 0, held, answered, scores, asked: new Map() };
  for (let index = 0; index < query.words.length; index++) {
    await pacer.giveWay();
    const met = known ? meetKnown(query, index, known, makeScores) : meet(query, index, scope, makeScores);
    weighed.meetings.push(met.meeting);
    if (met.meeting === 'unknown') continue;
    weighed.looked += 1;
    for (const form of met.scores.forms) weighed.asked.set(form, index);
    add(weighed, met, scope);
  }
  return weighed;
}

function add({ held, answered, scores }: Weighed, { scores: own, weight }: Met, scope: DocumentList): void {
  for (let place = 0; place < scope.length; place++) {
    const document = scope.documents[place] ?? 0;
    const score = own.of(document);
    if (score === 0) continue;
    held[document] = (held[document] ?? 0) + 1;
    answered[document] = (answered[document] ?? 0) + weight;
    scores[document] = (scores[document] ?? 0) + weight * score;
  }
}
