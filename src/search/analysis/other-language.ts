import type { Locale } from '@/domain/locale';
import type { AnalysedQuery } from './query';
import { singularOf } from '@/domain/text/singular';
import { stemOf } from './stems';
import type { Thesaurus } from './thesaurus';

/**
 * A query as it is put to records in another language: its concepts by the labels that they have there, its words as
 * they are, for names are written alike. Labels of facet values are another language's, and are left out.
 * @param searched the language of the records.
 */
export const inOtherLanguage = (query: AnalysedQuery, searched: Locale, thesaurus: Thesaurus): AnalysedQuery => ({
  ...query,
  words: query.words.map((word) => ({
    ...word,
    stem: stemOf(word.folded, searched),
    singular: singularOf(word.folded, searched),
    prefix: false,
  })),
  concepts: query.concepts.map((run) => ({ ...run, concepts: thesaurus.inLanguage(run.concepts, searched) })),
  joined: query.joined.map((joined) => ({ ...joined, stem: stemOf(joined.folded, searched) })),
  labels: [],
});
