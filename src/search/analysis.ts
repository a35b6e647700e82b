/**
 * What words are and how they match, the same for every engine: folding, tokens, stems, stop words, concepts, reading a
 * query, and highlighting matches. An engine only ranks, filters and counts.
 */
export { fold, lowerForm } from '@/domain/text/fold';
export { tokenize, words, type RawToken, type Token } from './analysis/tokens';
export { stemOf } from './analysis/stems';
export { singularOf } from '@/domain/text/singular';
export { isStopWord, stopWordsOf } from './analysis/stop-words';
export {
  comparedBy,
  labelWords,
  phraseKey,
  PhraseTable,
  tellingWords,
  type Phrase,
  type PhraseWord,
} from './analysis/phrases';
export {
  isMeant,
  NO_THESAURUS,
  Thesaurus,
  thesaurusOf,
  type ConceptRun,
  type HeldConcept,
  type MetConcept,
  type Relation,
} from './analysis/thesaurus';
export { heldConcepts } from './analysis/held-concepts';
export { leastShown, rarity } from './analysis/best-match';
export { editDistance, ONE_TYPO_LENGTH, TWO_TYPOS_LENGTH, typosForgiven, typosForgivenInStart } from './analysis/typos';
export { allLabels, labelRuns, openValueRuns, type LabelRun } from './analysis/labels';
export {
  analyseQuery,
  NO_WORDS,
  waysToMeet,
  type AnalysedQuery,
  type Analyse,
  type AnsweredQuery,
  type QueryWord,
  type WordMeeting,
} from './analysis/query';
export { inOtherLanguage } from './analysis/other-language';
export { answeredBy, findMatches } from './analysis/matches';
export {
  heldWords,
  missingWords,
  SEARCHED_TEXTS,
  searchedWords,
  type HeldWords,
  type ThroughConcept,
} from './analysis/held-words';
export { mark, snippet } from './analysis/mark';
