import { createTranslator } from 'next-intl';
import { suggestions } from '@/content/suggestions';
import { preferredLanguage } from '@/domain/download-request';
import { facetOf } from '@/domain/facets';
import { kindOf } from '@/domain/kinds';
import { isLocale, LOCALES, type Locale } from '@/domain/locale';
import { SEARCH_SCOPES, type SearchScope } from '@/domain/search-scope';
import { TYPED_LENGTH, type ShownSuggestion, type Suggestion, type SuggestionAnswer } from '@/domain/suggestions';
import { messagesIn } from '@/i18n/messages';
import { searchHref, searchPath } from '@/ui/search/links';

/** As pages are: whoever types the same in the same two seconds is answered alike. */
const SHARED = 'public, max-age=0, s-maxage=2';

/** Facets whose values are places. */
const PLACES: readonly string[] = ['country', 'region'];

interface Asked {
  scope: SearchScope;
  locale: Locale;
  typed: string;
}

interface Refused {
  field: 'of' | 'lang' | 'q';
}

const wordsIn = (locale: Locale) => createTranslator({ locale, messages: messagesIn(locale), namespace: 'search' });
const WORDS = { es: wordsIn('es'), en: wordsIn('en') } satisfies Record<Locale, unknown>;

function readParameters(parameters: URLSearchParams): Asked | Refused {
  const scope = SEARCH_SCOPES.find((each) => each === parameters.get('of'));
  if (!scope) return { field: 'of' };
  const locale = parameters.get('lang');
  if (!isLocale(locale)) return { field: 'lang' };
  const typed = (parameters.get('q') ?? '').trim();
  if (typed === '' || typed.length > TYPED_LENGTH) return { field: 'q' };
  return { scope, locale, typed };
}

function refuse({ field }: Refused, { headers }: Request): Response {
  const language = preferredLanguage(headers.get('accept-language'));
  const values = { of: SEARCH_SCOPES, lang: LOCALES, q: [] }[field].join(', ');
  const message = WORDS[language](`suggestions.refused.${field}`, { values, most: TYPED_LENGTH });
  return Response.json(
    { error: { field, message } },
    { status: 400, headers: { 'Content-Language': language, 'Cache-Control': 'no-store' } },
  );
}

function shown(suggestion: Suggestion, { scope, locale }: Asked): ShownSuggestion {
  const t = WORDS[locale];
  const { alias, count } = suggestion;
  const label = alias === null ? suggestion.label : t('suggestions.alias', { label: suggestion.label, alias });
  const path = searchPath(scope, locale);
  const found = t(`of.${scope}.suggested`, { count });
  switch (suggestion.of) {
    case 'record':
      return { label, kind: kindOf(suggestion.kind).one[locale], found: '', href: suggestion.path, words: null };
    case 'value': {
      const { facet, value } = suggestion;
      const kind = PLACES.includes(facet) ? t('suggestions.place') : facetOf(facet).title[locale];
      return { label, kind, found, href: searchHref(path, { facets: { [facet]: [value] } }), words: '' };
    }
    case 'concept':
    case 'place': {
      const href = searchHref(path, { q: suggestion.words });
      return { label, kind: t(`suggestions.${suggestion.of}`), found, href, words: suggestion.words };
    }
  }
}

/**
 * `GET /sugerencias?of=practices&lang=es&q=sal`: what somebody may mean by what they have typed so far. No search yet:
 * nothing is counted. 400 says which parameter is wrong, and why.
 */
export async function GET(request: Request): Promise<Response> {
  const asked = readParameters(new URL(request.url).searchParams);
  if ('field' in asked) return refuse(asked, request);
  const found = await suggestions(asked.typed, asked.scope, asked.locale);
  const answer: SuggestionAnswer = {
    suggestions: found.map((suggestion) => shown(suggestion, asked)),
    announcement: found.length > 0 ? WORDS[asked.locale]('suggestions.announcement', { count: found.length }) : '',
  };
  return Response.json(answer, { headers: { 'Content-Language': asked.locale, 'Cache-Control': SHARED } });
}
