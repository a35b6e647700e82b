import { rarity, waysToMeet, type AnalysedQuery, type AnsweredQuery, type WordMeeting } from '../../analysis';
import type { Pacer } from '../../pacer';
import type { Buffers } from './buffers';
import type { DocumentList } from './facet-column';
import type { Shard } from './shard';
import { WordScores } from './word-scores';

/** How documents match a query, by document number. */
export interface Weighed {
  meetings: WordMeeting[];
  /** How many words were searched for: all but those that occur nowhere. */
  looked: number;
  /** How many of them each document contains, as they are or by what they mean. */
  held: Int32Array;
  /** How many it contains as they were typed, not only through a concept. */
  typed: Int32Array;
  /** The sum of the weights of the words that it contains. */
  answered: Float32Array;
  /** The same, each weight multiplied by how well the word is matched. */
  scores: Float32Array;
  /** Which word of the query each known word matches. */
  asked: Map<number, number>;
}

/** Words for which it is known how records match them and what they weigh, by their indexes. */
export interface KnownWords {
  meetings: AnsweredQuery['meetings'];
  weights: ReadonlyMap<number, number>;
}

interface Met {
  meeting: WordMeeting;
  scores: WordScores;
  weight: number;
}

/** How well the documents of the scope match a word, in the first way in which any does. */
function meet(query: AnalysedQuery, index: number, scope: DocumentList, makeScores: () => WordScores): Met {
  const word = query.words[index];
  for (const meeting of word ? waysToMeet(word) : []) {
    const scores = makeScores();
    scores.lookFor(query, index, meeting);
    if (scores.countHolding(scope) === 0) continue;
    return { meeting, scores, weight: rarity(scores.countForRarity(scope), scope.length) * (word?.weight ?? 1) };
  }
  return { meeting: 'unknown', scores: makeScores(), weight: 0 };
}

/** The same, if the way of matching and the weight are known. */
function meetKnown(query: AnalysedQuery, index: number, known: KnownWords, makeScores: () => WordScores): Met {
  const scores = makeScores();
  const meeting = known.meetings[index] ?? 'unknown';
  scores.lookFor(query, index, meeting);
  return { meeting, scores, weight: known.weights.get(index) ?? 0 };
}

/** Weighs how the documents of a scope match each word. @param known what need not be determined from the scope. */
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
  const [answered, scores] = [buffers.takeFloats(size), buffers.takeFloats(size)];
  const [held, typed] = [buffers.take(size, 0), buffers.take(size, 0)];
  const weighed: Weighed = { meetings: [], looked: 0, held, typed, answered, scores, asked: new Map() };
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

function add({ held, typed, answered, scores }: Weighed, { scores: own, weight }: Met, scope: DocumentList): void {
  for (let place = 0; place < scope.length; place++) {
    const document = scope.documents[place] ?? 0;
    const score = own.of(document);
    if (score === 0) continue;
    if (own.isFound(document)) held[document] = (held[document] ?? 0) + 1;
    if (own.isTyped(document)) typed[document] = (typed[document] ?? 0) + 1;
    answered[document] = (answered[document] ?? 0) + weight;
    scores[document] = (scores[document] ?? 0) + weight * score;
  }
}
