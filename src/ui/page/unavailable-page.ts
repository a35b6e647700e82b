import { DEFAULT_LOCALE, isLocale, type Locale } from '@/domain/locale';
import { ERROR_TEXTS } from './error-texts';

const RETRY_SECONDS = 30;

/**
 * A whole page, as text: answered where no page can be rendered, so it needs no style sheet, script or font. Styles stand
 * in attributes, which the portal's content policy lets pass. An empty address leads to the page at which it stands.
 */
const documentIn = (locale: Locale): string => {
  const { away, lead, retry } = ERROR_TEXTS[locale];
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${away}</title>
<body style="margin: 0; background: #FBFAF6; color: #0A132D; font: 1.0625rem/1.6 Roboto, system-ui, sans-serif">
<main style="max-width: 38em; margin: 0 auto; padding: 18vh 1.5rem 4rem">
<p style="color: #4A5268">503</p>
<h1 style="font: 600 clamp(1.75rem, 5vw, 2.5rem)/1.2 'Roboto Slab', Georgia, serif">${away}</h1>
<p>${lead}</p>
<p><a href="" style="color: #006FB3">${retry}</a></p>
</main>
</html>
`;
};

/** What is answered in the place of a page while the database is away: 503, in the language of the address. */
export function unavailablePage(path: string): { status: number; headers: Record<string, string>; html: string } {
  const [, language] = path.split('/');
  const locale = isLocale(language) ? language : DEFAULT_LOCALE;
  return {
    status: 503,
    headers: { 'Content-Language': locale, 'Cache-Control': 'no-store', 'Retry-After': String(RETRY_SECONDS) },
    html: documentIn(locale),
  };
}
