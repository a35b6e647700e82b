import type { Citation } from '@/domain/practice';

/** A source and the place in it, in one line: «Guía Práctica · 1.1 Compromiso político». */
export const citationLine = ({ source, section }: Citation): string =>
  [source.title, section].filter(Boolean).join(' · ');
