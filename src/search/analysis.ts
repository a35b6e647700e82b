/**
 * What words are and how they match, once for every engine: folding, tokens, stems, stop words, synonyms, reading a
 * query, and marking what answered it. An engine only ranks, filters and counts.
 */
export { fold, lowerForm } from '@/domain/text/fold';
export { tokenize, words, type Token } from './analysis/tokens';
export { stemOf } from './analysis/stems';
export { isStopWord } from './analysis/stop-words';
export { heldPhrases, synonymEntries } from './analysis/synonyms';
export { editDistance, typosForgiven } from './analysis/typos';
export { analyseQuery, type AnalysedQuery, type QueryPhrase, type QueryWord } from './analysis/query';
export { findMatches } from './analysis/matches';
export { mark, snippet } from './analysis/mark';
