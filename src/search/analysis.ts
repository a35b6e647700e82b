/**
 * What words are and how they match, the same for every engine: folding, tokens, stems, stop words, synonyms, reading a
 * query, and highlighting matches. An engine only ranks, filters and counts.
 */
export { fold, lowerForm } from '@/domain/text/fold';
export { tokenize, words, type RawToken, type Token } from './analysis/tokens';
export { stemOf } from './analysis/stems';
export { singularOf } from './analysis/singular';
export { isStopWord, stopWordsOf } from './analysis/stop-words';
export { heldPhrases, synonymEntries } from './analysis/synonyms';
export { leastShown, rarity } from './analysis/best-match';
export { editDistance, ONE_TYPO_LENGTH, TWO_TYPOS_LENGTH, typosForgiven, typosForgivenInStart } from './analysis/typos';
export { allLabels, isNamedByLetter, labelRuns, openValueRuns, tellingWords, type LabelRun } from './analysis/labels';
export {
  analyseQuery,
  NO_WORDS,
  waysToMeet,
  type AnalysedQuery,
  type AnsweredQuery,
  type QueryPhrase,
  type QueryWord,
  type WordMeeting,
} from './analysis/query';
export { answeredBy, findMatches } from './analysis/matches';
export { missingWords, SEARCHED_TEXTS } from './analysis/missing-words';
export { mark, snippet } from './analysis/mark';
