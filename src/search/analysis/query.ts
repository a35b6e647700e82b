import type { Locale } from '@/domain/locale';
import { QUERY_LENGTH } from '@/domain/search-request';
import { wordForms, type WordForm } from '@/domain/text/word-forms';
import { labelRuns, type LabelRun } from './labels';
import { singularOf } from '@/domain/text/singular';
import { stemOf } from './stems';
import { isStopWord, weightOf } from './stop-words';
import type { ConceptRun, Thesaurus } from './thesaurus';
import type { Token } from './tokens';
import { typosForgiven, typosForgivenInStart } from './typos';

/** Words beyond these are not searched for. Meilisearch reads no more either. */
export const QUERY_WORDS = 10;

/**
 * How the searched records (of the kinds and language) match a word: they contain it in one of its forms, or what it
 * means; they contain only a broader or related concept; they contain only words that differ from it, or from its
 * beginning, by forgiven typos; or nothing, and it is left out.
 */
export type WordMeeting = 'held' | 'related' | 'misspelt' | 'misspelt-start' | 'unknown';

/** A word that is searched for, in any of its forms. */
export interface QueryWord {
  /** As typed. */
  typed: string;
  folded: string;
  stem: string;
  /** The folded word without a plural ending: typos are counted between singulars. */
  singular: string;
  /** Its weight compared with another word of the same rarity, from 0 to 1. */
  weight: number;
  /** Whether the word may be the beginning of a longer one: it is the last, and nothing was typed after it. */
  prefix: boolean;
  /** Whether it is part of a concept's label. */
  isConcept: boolean;
}

/**
 * A run of words, `words[from]` to `words[to - 1]`, that people also write as one: «socio laboral», «ODS 11»,
 * «e-learning».
 */
export interface JoinedWords {
  from: number;
  to: number;
  folded: string;
  stem: string;
}

export interface AnalysedQuery {
  words: readonly QueryWord[];
  /** Runs that are a label of a concept: records that hold the concept count as containing the words. */
  concepts: readonly ConceptRun[];
  joined: readonly JoinedWords[];
  /** Runs that are a whole label of a facet value: records with that value count as containing the words. */
  labels: readonly LabelRun[];
  /** Words beyond the limit, as typed: they are not searched for. */
  beyond: readonly string[];
}

/** Reads what a person typed, in a language and with what its words mean. */
export type Analyse = (text: string) => AnalysedQuery;

/** A query for which an engine has determined how the searched records match each of its words. */
export interface AnsweredQuery extends AnalysedQuery {
  meetings: readonly WordMeeting[];
}

/** In what ways a word is looked for, each only where no record meets it in the one before. */
export const waysToMeet = ({
  folded,
  singular,
  prefix,
  isConcept,
}: Pick<QueryWord, 'folded' | 'singular' | 'prefix' | 'isConcept'>): Exclude<WordMeeting, 'unknown'>[] => [
  'held',
  ...(isConcept ? (['related'] as const) : []),
  ...(typosForgiven(singular) > 0 ? (['misspelt'] as const) : []),
  ...(prefix && typosForgivenInStart(folded) > 0 ? (['misspelt-start'] as const) : []),
];

interface Run {
  from: number;
  to: number;
}

/** Each word once; a repeated one stays if it is part of a run, which would be broken without it. */
function unique(tokens: readonly Token[], runs: readonly Run[]): Token[] {
  const seen = new Set<string>();
  return tokens.filter(({ folded }, place) => {
    const isNew = !seen.has(folded);
    seen.add(folded);
    return isNew || runs.some(({ from, to }) => to - from > 1 && from <= place && place < to);
  });
}

/** A query without words. */
export const NO_WORDS: AnalysedQuery = { words: [], concepts: [], joined: [], labels: [], beyond: [] };

/** A text of at most `length` UTF-16 units, cut between characters. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\ud800-\udbff]$/, '');

/** What may precede a single searched word: not a preposition, as in «para médicos». */
const LED_BY_LETTERS = /^(?:e|co)[ \u00a0]|[-\u2010\u2011\u2212]/i;

/** Another form of adjacent words that are searched for. */
function joinedWords(
  { start, end, typed, folded, other }: WordForm,
  searched: readonly Token[],
  locale: Locale,
): JoinedWords[] {
  if (!other) return [];
  const within = searched.flatMap((token, place) => (token.start >= start && token.end <= end ? [place] : []));
  const [from = 0] = within;
  // Of «e-learning» only «learning» is searched for.
  const isRun =
    (within.length > 1 || (within.length === 1 && LED_BY_LETTERS.test(typed))) &&
    within.every((place, offset) => place === from + offset);
  return isRun ? [{ from, to: from + within.length, folded, stem: stemOf(folded, locale) }] : [];
}

/**
 * Reads what a person typed. Quotes, operators, markup and emoji only separate words. Never throws.
 * @param thesaurus what words mean beside their letters; `NO_THESAURUS` where that does not matter, or is not wanted.
 */
export function analyseQuery(q: string, locale: Locale, thesaurus: Thesaurus): AnalysedQuery {
  const text = cut(q, QUERY_LENGTH);
  const forms = Array.from(wordForms(text));
  const tokens: Token[] = forms
    .filter(({ other }) => !other)
    .map((word) => ({ ...word, stem: stemOf(word.folded, locale) }));
  const telling = tokens.filter(({ folded }) => !isStopWord(folded, locale));
  const all = telling.length > 0 ? telling : tokens;
  const asked = unique(all, [
    ...thesaurus.runs(all, locale),
    ...labelRuns(all, locale),
    ...forms.flatMap((form) => joinedWords(form, all, locale)),
  ]);
  const searched = asked.slice(0, QUERY_WORDS);
  const last = tokens.at(-1);

  const concepts = thesaurus.runs(searched, locale);
  return {
    words: searched.map((token, index) => ({
      typed: token.typed,
      folded: token.folded,
      stem: token.stem,
      singular: singularOf(token.folded, locale),
      // Several forms of one word count no more than one of them.
      weight: weightOf(token.folded, locale) / searched.filter(({ stem }) => stem === token.stem).length,
      prefix: last?.folded === token.folded && last.end === text.length,
      isConcept: concepts.some(({ from, to }) => from <= index && index < to),
    })),
    concepts,
    joined: forms.flatMap((form) => joinedWords(form, searched, locale)),
    labels: labelRuns(searched, locale),
    beyond: asked.slice(QUERY_WORDS).map(({ typed }) => typed),
  };
}
