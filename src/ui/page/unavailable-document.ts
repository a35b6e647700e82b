import type { Locale } from '@/domain/locale';
import { ERROR_TEXTS } from './error-texts';

/**
 * A whole page, as text: answered where no page can be rendered, so it needs no style sheet, script or font.
 * @param path where «try again» leads; written into an attribute, escaped
 */
export function unavailableDocument(locale: Locale, path: string): string {
  const { away, lead, retry } = ERROR_TEXTS[locale];
  const href = path.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${away}</title>
<style>
  body { margin: 0; background: #FBFAF6; color: #0A132D; font: 1.0625rem/1.6 Roboto, system-ui, sans-serif; }
  main { max-width: 38em; margin: 0 auto; padding: 18vh 1.5rem 4rem; }
  p:first-child { color: #4A5268; }
  h1 { font-family: 'Roboto Slab', Georgia, serif; font-size: clamp(1.75rem, 5vw, 2.5rem); line-height: 1.2; }
  a { color: #006FB3; }
</style>
<main>
<p>503</p>
<h1>${away}</h1>
<p>${lead}</p>
<p><a href="${href}">${retry}</a></p>
</main>
</html>
`;
}
