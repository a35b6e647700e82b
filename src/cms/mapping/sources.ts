import type { Citation, Figure, Source } from '@/domain/practice';
import { FIGURE_MEASURES, FIGURE_QUALIFIERS } from '@/domain/vocabularies/figure-terms';
import type { Practice as PracticeDocument, Source as SourceDocument } from '../payload-types';
import { date, keyOf, populated, text, textOrNull, webAddress } from './values';

type CitationDocument = Pick<NonNullable<PracticeDocument['citations']>[number], 'source' | 'section' | 'page'>;
type FigureDocument = NonNullable<PracticeDocument['figures']>[number];

export const sourceFromPayload = (document: SourceDocument): Source => ({
  id: document.id,
  title: text(document.title),
  publisher: textOrNull(document.publisher),
  url: webAddress(document.url),
  citedBy: textOrNull(populated(document.citedBy)?.title),
  consultedOn: date(document.consultedOn),
  language: textOrNull(document.language),
});

/** A citation whose source the reader may see; otherwise null. */
export function citationFromPayload(document: CitationDocument | null | undefined): Citation | null {
  const source = populated(document?.source);
  return (
    source && {
      source: sourceFromPayload(source),
      section: textOrNull(document?.section),
      page: textOrNull(document?.page),
    }
  );
}

/** A figure with a number and what it measures; otherwise null. */
export function figureFromPayload(document: FigureDocument): Figure | null {
  const measures = keyOf(FIGURE_MEASURES, document.measures);
  if (typeof document.value !== 'number' || !measures) return null;
  return {
    value: document.value,
    qualifier: keyOf(FIGURE_QUALIFIERS, document.qualifier) ?? 'exact',
    unit: text(document.unit),
    measures,
    label: text(document.label),
    from: date(document.from),
    to: date(document.to),
    asOf: date(document.asOf),
    note: textOrNull(document.note),
    citation: citationFromPayload(document.citation),
  };
}
