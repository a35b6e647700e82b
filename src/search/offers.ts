import { FACET_ALIASES } from '@/domain/facet-aliases';
import { facetAccepts, FACETS, facetValueLabel, type FacetName, type FacetValues } from '@/domain/facets';
import type { Locale } from '@/domain/locale';
import type { FacetOffer } from '@/domain/search-response';
import { isStopWord, tokenize, type Token } from './analysis';
import type { FacetCounts } from './port';

const MOST_OFFERS = 6;

/** Names of places are told apart by every letter: «Mali» is not «malo». Other labels match by their stems. */
const NAMES: ReadonlySet<FacetName> = new Set(['country', 'region']);

/** A value and the words that name it. */
interface NamedValue {
  name: FacetName;
  value: string;
  forms: readonly string[];
}

const formOf = (name: FacetName, { folded, stem }: { folded: string; stem: string }): string =>
  NAMES.has(name) ? folded : stem;

const telling = (text: string, locale: Locale): Token[] =>
  tokenize(text, locale).filter(({ folded }) => !isStopWord(folded, locale));

function namedValues(locale: Locale): NamedValue[] {
  const named = FACETS.flatMap(({ name, vocabularies }) =>
    vocabularies.flatMap(({ terms }) =>
      terms.flatMap(({ key, label, short }) => {
        const aliases = FACET_ALIASES[locale][name]?.[key] ?? [];
        return [label[locale], short?.[locale] ?? '', ...aliases].map((text) => {
          const words = telling(text, locale);
          // «US» and «IT» are stop words in English; a label of nothing else keeps them.
          const forms = (words.length > 0 ? words : tokenize(text, locale)).map((word) => formOf(name, word));
          return { name, value: key, forms };
        });
      }),
    ),
  );
  return named.filter(({ forms }) => forms.length > 0);
}

/** By the first word of what names them, worked out when a language is first asked for. */
const tables = new Map<Locale, ReadonlyMap<string, readonly NamedValue[]>>();

function tableOf(locale: Locale): ReadonlyMap<string, readonly NamedValue[]> {
  const known = tables.get(locale);
  if (known) return known;
  const table = new Map<string, NamedValue[]>();
  for (const named of namedValues(locale)) {
    const first = named.forms[0] ?? '';
    table.set(first, [...(table.get(first) ?? []), named]);
  }
  tables.set(locale, table);
  return table;
}

/** A run of words of the query, `from` to `to` (exclusive) among the telling ones, that names a facet's value. */
export interface OfferCandidate {
  name: FacetName;
  value: string;
  from: number;
  to: number;
}

const startsHere = (words: readonly Token[], at: number, { name, forms }: NamedValue): boolean =>
  forms.every((form, offset) => {
    const word = words[at + offset];
    return word !== undefined && formOf(name, word) === form;
  });

/** Open values, such as years, name themselves. */
const openValues = (word: Token): NamedValue[] =>
  FACETS.filter(({ name, vocabularies }) => vocabularies.length === 0 && facetAccepts(name, word.typed)).map(
    ({ name }) => ({ name, value: word.typed, forms: [word.stem] }),
  );

/** Every facet value that words of the query name and that is not chosen yet; those named by most words first. */
export function offerCandidates(q: string, facets: FacetValues, locale: Locale): OfferCandidate[] {
  const table = tableOf(locale);
  const words = telling(q, locale);
  const found = new Map<string, OfferCandidate>();
  words.forEach((word, at) => {
    const starting = new Set([...(table.get(word.stem) ?? []), ...(table.get(word.folded) ?? []), ...openValues(word)]);
    for (const named of starting) {
      const { name, value, forms } = named;
      if (facets[name]?.includes(value) || !startsHere(words, at, named)) continue;
      const key = `${name} ${value}`;
      const known = found.get(key);
      if (!known || known.to - known.from < forms.length)
        found.set(key, { name, value, from: at, to: at + forms.length });
    }
  });
  return [...found.values()].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
}

/** The query without a stretch of words, and without stop words that then lead or trail. */
function remaining(q: string, from: Token, to: Token, locale: Locale): string {
  const left = tokenize(q, locale).filter(({ start, end }) => end <= from.start || start >= to.end);
  const isTelling = ({ folded }: Token): boolean => !isStopWord(folded, locale);
  const first = left.findIndex(isTelling);
  if (first === -1) return '';
  return left
    .slice(first, left.findLastIndex(isTelling) + 1)
    .map(({ typed }) => typed)
    .join(' ');
}

/** The candidates that occur in the catalogue, as they are shown. */
export function offersOf(
  candidates: readonly OfferCandidate[],
  catalogue: FacetCounts,
  q: string,
  locale: Locale,
): FacetOffer[] {
  const words = telling(q, locale);
  return candidates
    .filter(({ name, value }) => (catalogue[name]?.[value] ?? 0) > 0)
    .flatMap(({ name, value, from, to }) => {
      const [first, last] = [words[from], words[to - 1]];
      if (!first || !last) return [];
      const label = facetValueLabel(name, value, locale);
      return [
        {
          name,
          value,
          label,
          words: q.slice(first.start, last.end),
          remainingQuery: remaining(q, first, last, locale),
        },
      ];
    })
    .slice(0, MOST_OFFERS);
}
