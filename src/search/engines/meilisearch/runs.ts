import { FACET_NAMES, type FacetName } from '@/domain/facets';
import { LOCALES, type Locale } from '@/domain/locale';
import type { SearchDocument } from '@/domain/search-document';
import type { WordForm } from '@/domain/text/word-forms';
import {
  allLabels,
  heldConcepts,
  labelRuns,
  type AnalysedQuery,
  type LabelRun,
  type Phrase,
  type PhraseWord,
  type Thesaurus,
} from '../../analysis';
import { conceptToken, formsToken, labelToken, stemsToken, stemToken, type Reach } from './marks';

/** Tokens by what a document must contain to be found by them. */
class Tokens {
  private readonly tokens = new Map<string, Set<string>>();

  add(key: string, token: string): void {
    this.tokens.set(key, (this.tokens.get(key) ?? new Set()).add(token));
  }

  *ofAll(keys: Iterable<string>): Generator<string> {
    for (const key of keys) yield* this.tokens.get(key) ?? [];
  }
}

/** Labels of facet values in a language, and which documents are found by them. */
interface Askable {
  /** By a stem that a text contains. */
  byStem: Tokens;
  /** By facet and value. */
  byValue: Tokens;
}

const valueKey = (name: FacetName, value: string): string => `${name} ${value}`;

const vocabularyToken = ({ words, byLetter }: Phrase): string => (byLetter ? formsToken(words) : stemsToken(words));

function askableIn(locale: Locale): Askable {
  const askable: Askable = { byStem: new Tokens(), byValue: new Tokens() };
  for (const label of allLabels(locale)) {
    const token = vocabularyToken(label);
    const [only, ...others] = label.words;
    if (only && others.length === 0) askable.byStem.add(only.stem, token);
    if (!label.byLetter) askable.byValue.add(valueKey(label.name, label.value), token);
    else
      for (const { name, value } of wholeLabels(label.words, locale)) askable.byValue.add(valueKey(name, value), token);
  }
  return askable;
}

/** The labels that some words are as a whole. */
const wholeLabels = (words: readonly PhraseWord[], locale: Locale): LabelRun[] =>
  labelRuns(words, locale).filter(({ from, to }) => from === 0 && to === words.length);

const ASKABLE = Object.fromEntries(LOCALES.map((locale) => [locale, askableIn(locale)])) as Record<Locale, Askable>;

/**
 * What a reader may query as a whole to find a document: labels of its facet values, and the concepts that it holds. Put
 * in the index and not in the query, because Meilisearch can't look up words in several ways in one query.
 * @param texts the words of each of its texts.
 * @param stems the stems of all its words.
 */
export function runTokens(
  document: Pick<SearchDocument, 'facets' | 'locale'>,
  texts: readonly (readonly WordForm[])[],
  stems: ReadonlySet<string>,
  thesaurus: Thesaurus,
): Set<string> {
  const { byStem, byValue } = ASKABLE[document.locale];
  const values = FACET_NAMES.flatMap((name) => document.facets[name].map((value) => valueKey(name, value)));
  return new Set([
    ...byStem.ofAll(stems),
    ...byValue.ofAll(values),
    ...[...heldConcepts(document, texts, thesaurus)].map(conceptToken),
  ]);
}

interface Place {
  from: number;
  to: number;
}

const isAt =
  (from: number, to: number) =>
  (run: Place): boolean =>
    run.from === from && run.to === to;

/**
 * The token of a run that is a label of a concept, or of a facet's value; null for other words. A name is matched by its
 * letters, another label by its stems.
 */
function runToken(query: AnalysedQuery, { from, to }: Place, reach: Reach): string | null {
  const isHere = isAt(from, to);
  const labels = query.labels.filter(isHere);
  const concept = query.concepts.find(isHere);
  const asked = {
    words: query.words.slice(from, to),
    byLetter: labels.some(({ byLetter }) => byLetter) || (concept?.byLetter ?? false),
  };
  if (concept) return labelToken(asked, concept.locale, reach);
  return labels.length > 0 ? vocabularyToken(asked) : null;
}

/**
 * The combined token of a word and its stem: documents that contain either have it. Null for a word that is only a
 * word.
 */
export const wordToken = (query: AnalysedQuery, index: number, reach: Reach): string | null =>
  runToken(query, { from: index, to: index + 1 }, reach);

/** The token of all that comes near the label that a word is part of; null for one that is part of none. */
export function nearToken(query: AnalysedQuery, index: number): string | null {
  const run = query.concepts.find(({ from, to }) => from <= index && index < to);
  return run ? runToken(query, run, 'near') : null;
}

/** A run of words of a query and its token. `to` is exclusive. */
export interface Run extends Place {
  token: string;
}

/** The indexes of a run, in order. */
export const placesBetween = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, offset) => from + offset);

/** Runs of words that are queried as a whole, without overlaps: the longest first. */
export function runsOf(query: AnalysedQuery, reach: Reach): Run[] {
  const { concepts, joined, labels } = query;
  const taken = new Set<number>();
  const whole = [...concepts, ...labels]
    .filter(({ from, to }) => to - from > 1)
    .flatMap(({ from, to }) => {
      const token = runToken(query, { from, to }, reach);
      return token === null ? [] : [{ from, to, token }];
    });
  return [...whole, ...joined.map(({ from, to, stem }) => ({ from, to, token: stemToken(stem) }))]
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
    .filter(({ from, to }) => {
      const places = placesBetween(from, to);
      if (places.some((place) => taken.has(place))) return false;
      for (const place of places) taken.add(place);
      return true;
    });
}
