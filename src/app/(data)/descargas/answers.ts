import { preferredLanguage, type DownloadProblem } from '@/domain/download-request';
import { isLocale, type Locale } from '@/domain/locale';
import { escapeMarkup } from '@/domain/text/escape';
import { isTryLater, type TryLater } from '@/domain/try-later';
import { messagesIn } from '@/i18n/messages';
import { pathOf } from '@/i18n/navigation';

const PAGE = 'margin:0;padding:2rem 1.25rem;background:#FBFAF6;color:#0A132D;font:17px/1.6 Roboto,Arial,sans-serif';
const SHEET = 'max-width:38em;margin:0 auto';
const HEADING = 'font:600 1.6rem/1.25 Roboto Slab,Georgia,serif';

/** Puts values into a message that holds nothing but names in braces. */
export const filled = (message: string, values: Readonly<Record<string, string | number>>): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** Whoever asks, and the language in which they are answered. */
export interface Asker {
  request: Request;
  language: Locale;
}

/** @param lang what they asked for: theirs where the portal has it, else the one that their browser prefers. */
export const askerOf = (request: Request, lang: string | null): Asker => ({
  request,
  language: isLocale(lang) ? lang : preferredLanguage(request.headers.get('accept-language')),
});

interface Refusal {
  status: 404 | 422 | 429 | 503;
  message: string;
  /** The parameter or the part of the template at fault. */
  field?: { name: string; label?: string };
  headers?: Record<string, string>;
}

function page(language: Locale, { message, field }: Refusal): string {
  const words = messagesIn(language).downloads;
  const label = field?.label ? `<p>${escapeMarkup(filled(words.field, { field: field.label }))}</p>` : '';
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">` +
    `<title>${escapeMarkup(words.problem)}</title></head><body style="${PAGE}"><main style="${SHEET}">` +
    `<h1 style="${HEADING}">${escapeMarkup(words.problem)}</h1><p>${escapeMarkup(message)}</p>${label}` +
    `<p><a href="${pathOf('/templates', language)}">${escapeMarkup(words.back)}</a></p></main></body></html>`
  );
}

/** Says what is wrong: as a page to a browser, as JSON `{ error: { field, message } }` to a program. */
export function refuse({ request, language }: Asker, refusal: Refusal): Response {
  const { status, message, field, headers } = refusal;
  const asPage = request.headers.get('accept')?.includes('text/html') ?? false;
  return new Response(
    asPage ? page(language, refusal) : JSON.stringify({ error: { field: field?.name ?? null, message } }),
    {
      status,
      headers: {
        'Content-Type': asPage ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
        'Content-Language': language,
        'Cache-Control': 'no-store',
        Vary: 'Accept, Accept-Language',
        ...headers,
      },
    },
  );
}

/** @param values what the words of the objection name: formats, limits. */
export function refuseProblem(
  asker: Asker,
  { field, objection }: DownloadProblem,
  values: Readonly<Record<string, string | number>> = {},
): Response {
  const { objections, fields } = messagesIn(asker.language).downloads;
  const message = filled(objections[objection], values);
  return refuse(asker, { status: 422, message, field: { name: field, label: fields[field] } });
}

export const missing = (asker: Asker): Response =>
  refuse(asker, { status: 404, message: messagesIn(asker.language).downloads.missing });

function later(asker: Asker, { status, seconds }: TryLater): Response {
  const words = messagesIn(asker.language).downloads;
  return refuse(asker, {
    status,
    message: status === 429 ? filled(words.tooOften, { seconds }) : words.busy,
    headers: { 'Retry-After': String(seconds) },
  });
}

/** Answers; or says when to try again, where too much is being made. */
export async function orLater(asker: Asker, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (isTryLater(error)) return later(asker, error);
    throw error;
  }
}
