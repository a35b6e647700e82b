import type { Source } from '@/domain/practice';
import { fill } from '../../words';
import type { Span } from '../lines';
import type { Reading } from './reading';

/** A source as text: its title, linked where it has an address, who published it, and who names it. */
export function sourceSpans(
  { title, url, publisher, citedBy, consultedOn }: Source,
  { words }: Pick<Reading, 'words'>,
): Span[] {
  const { practice } = words;
  const seen = consultedOn ? null : practice.notConsulted;
  const details = citedBy ? [fill(practice.citedBy, { source: citedBy }), seen].filter(Boolean).join(' · ') : null;
  return [
    { text: title, ...(url ? { link: url } : { italic: true }) },
    ...(publisher ? [{ text: `. ${publisher}` }] : []),
    ...(details ? [{ text: `. ${details}` }] : []),
  ];
}
