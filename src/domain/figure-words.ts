import { formatNumber } from './numbers';
import type { Locale } from './locale';
import { formatPartialDate } from './partial-date';
import type { Citation, Figure } from './practice';

/** The fixed texts about figures, in the reader's language; `values` replace the `{names}` in one. */
export type SayOfFigure = (
  key: 'period' | 'from' | 'to' | 'undated' | 'page' | 'noSource',
  values?: Record<string, string>,
) => string;

/** A source and the place in it, in one line. @param pageText how a page is named. */
export const citationText = ({ source, section, page }: Citation, pageText: (page: string) => string): string =>
  [source.title, section, page && pageText(page)].filter(Boolean).join(', ');

/** The number of a figure, with a percent sign if that is its unit. */
export const figureValue = ({ value, unit }: Figure, locale: Locale): string =>
  unit === '%' ? `${formatNumber(value, locale)}${locale === 'es' ? '\u00A0%' : '%'}` : formatNumber(value, locale);

/** The time of a figure: its date, its period, or that the source gives none. */
export function figureTime({ from, to, asOf }: Figure, locale: Locale, say: SayOfFigure): string {
  const [start, end] = [from && formatPartialDate(from, locale), to && formatPartialDate(to, locale)];
  if (asOf) return formatPartialDate(asOf, locale);
  if (start && end) return say('period', { from: start, to: end });
  if (start) return say('from', { from: start });
  return end ? say('to', { to: end }) : say('undated');
}

/** Who says so: source, section and page of a figure, or that none is known. */
export const figureSource = ({ citation }: Figure, say: SayOfFigure): string =>
  citation ? citationText(citation, (page) => say('page', { page })) : say('noSource');

/** Whether the unit is already written with the number, or the label begins with it anyway. */
export const saysUnit = (unit: string, label: string): boolean =>
  unit === '%' || label.toLowerCase().startsWith(unit.toLowerCase());
