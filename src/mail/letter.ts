import type { Locale } from '@/domain/locale';
import { escapeMarkup } from '@/domain/text/escape';

/** A mail ready to send. */
export interface Mail {
  subject: string;
  html: string;
  text: string;
}

interface Letter {
  locale: Locale;
  subject: string;
  greeting: string;
  paragraphs: readonly string[];
  action: { label: string; url: string };
  closing: string;
}

const STYLE = {
  page: 'margin:0;padding:32px 16px;background:#FBFAF6;color:#0A132D;font:17px/1.6 Roboto,Arial,sans-serif',
  sheet: 'max-width:34em;margin:0 auto;padding:32px;background:#fff;border:1px solid #D8D5CB',
  name: 'margin:0 0 24px;font:600 20px/1.3 "Roboto Slab",Georgia,serif',
  action: 'display:inline-block;padding:12px 20px;background:#0A132D;color:#fff;text-decoration:none',
  small: 'margin:24px 0 0;color:#4A5268;font-size:14px;word-break:break-all',
} as const;

/** The layout shared by all mails of the portal: plain text and one call to action. All values are escaped. */
export function letter({ locale, subject, greeting, paragraphs, action, closing }: Letter): Mail {
  const html = [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escapeMarkup(subject)}</title></head>`,
    `<body style="${escapeMarkup(STYLE.page)}"><div style="${STYLE.sheet}">`,
    `<p style="${escapeMarkup(STYLE.name)}">Sello Migrante</p>`,
    `<p>${escapeMarkup(greeting)}</p>`,
    ...paragraphs.map((paragraph) => `<p>${escapeMarkup(paragraph)}</p>`),
    `<p><a href="${escapeMarkup(action.url)}" style="${STYLE.action}">${escapeMarkup(action.label)}</a></p>`,
    `<p style="${STYLE.small}">${escapeMarkup(action.url)}</p>`,
    `<p style="${STYLE.small}">${escapeMarkup(closing)}</p>`,
    '</div></body></html>',
  ].join('');
  const text = [greeting, ...paragraphs, `${action.label}: ${action.url}`, closing].join('\n\n');
  return { subject, html, text };
}
