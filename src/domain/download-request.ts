import { DEFAULT_LOCALE, isLocale, type Locale } from './locale';

/** How long a municipality's name may be: the longest in Chile has 36 letters, after «Ilustre Municipalidad de». */
export const MUNICIPALITY_LENGTH = 120;

/**
 * Control characters, invisible marks that turn or join letters, unpaired surrogates, and code points without a
 * character.
 */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/u;

/** What is wrong with a request, by the name of the parameter. */
export interface DownloadProblem {
  field: 'format' | 'lang' | 'municipality' | 'logo' | 'form';
  objection:
    | 'unknownFormat'
    | 'unknownLanguage'
    | 'longMunicipality'
    | 'unprintableMunicipality'
    | 'unreadableLogo'
    | 'largeLogo'
    | 'unreadableForm';
}

export interface DownloadOptions {
  language: Locale;
  /** Its name with single spaces, or null. */
  municipality: string | null;
}

type Parsed = { ok: true; options: DownloadOptions } | { ok: false; problem: DownloadProblem };

const refused = (field: DownloadProblem['field'], objection: DownloadProblem['objection']): Parsed => ({
  ok: false,
  problem: { field, objection },
});

/**
 * Reads the parameters that every download takes. An empty parameter counts as missing: the language is then
 * Spanish.
 */
export function parseDownloadOptions(given: { lang: string | null; municipality: string | null }): Parsed {
  const language = given.lang || DEFAULT_LOCALE;
  if (!isLocale(language)) return refused('lang', 'unknownLanguage');
  const municipality = (given.municipality ?? '').normalize('NFC').trim();
  if (UNPRINTABLE.test(municipality)) return refused('municipality', 'unprintableMunicipality');
  if (municipality.length > MUNICIPALITY_LENGTH) return refused('municipality', 'longMunicipality');
  return { ok: true, options: { language, municipality: municipality.replace(/\s+/g, ' ') || null } };
}

/** The portal's language that a reader prefers, by the header their browser sends; Spanish if it names neither. */
export function preferredLanguage(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? '').split(',').map((wish) => {
    const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
    const quality = parameters.map((each) => /^\s*q=([\d.]+)$/.exec(each)?.[1]).find(Boolean);
    return { language: tag.split('-')[0], weight: quality === undefined ? 1 : Number(quality) };
  });
  const known = wishes.flatMap(({ language, weight }) =>
    isLocale(language) && weight > 0 ? [{ language, weight }] : [],
  );
  return known.sort((a, b) => b.weight - a.weight)[0]?.language ?? DEFAULT_LOCALE;
}
