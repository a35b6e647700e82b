import type { GlossaryTerm } from '@/domain/guide';

/** A term of the glossary in Spanish; its id is its name. */
export const glossaryTerm = (name: string, ...variants: string[]): GlossaryTerm => ({
  id: name,
  locale: 'es',
  slug: name.toLowerCase().replace(/\s+/g, '-'),
  name,
  variants,
  definition: `Lo que significa ${name}.`,
  quoted: false,
  citation: null,
  related: [],
});
