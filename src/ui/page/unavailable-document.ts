import type { Locale } from '@/domain/locale';
import { escapeMarkup } from '@/domain/text/escape';
import { ERROR_TEXTS } from './error-texts';

/**
 * A whole page, as text: the answer if no page can be rendered, so it needs no style sheet, script or font. Styles are
 * in attributes, which the portal's content policy lets pass.
 * @param path where «try again» leads; written into an attribute, escaped
 */
export function unavailableDocument(locale: Locale, path: string): string {
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
<p><a href="${escapeMarkup(path)}" style="color: #006FB3">${retry}</a></p>
</main>
</html>
`;
}
