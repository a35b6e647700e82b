import type { GlossaryTerm, Guide, GuideSection } from './guide';
import { plainText } from './rich-text';
import { writtenSearchDocument, type SearchDocument } from './search-document';

/** The index form of a guide, in the language of its texts: its sections have their own. */
export const guideToSearchDocument = (guide: Guide): SearchDocument =>
  writtenSearchDocument({ ...guide, kind: 'guide', body: [plainText(guide.body)] });

/** The index form of a section. @param guide the one it belongs to, in the language in which visitors read it. */
export const sectionToSearchDocument = (
  section: GuideSection,
  guide: NonNullable<SearchDocument['guide']>,
): SearchDocument =>
  writtenSearchDocument({
    ...section,
    kind: 'section',
    guide,
    body: [plainText(section.body), ...section.figures.map(({ value, unit, label }) => `${value} ${unit} ${label}`)],
  });

/** The index form of a term of the glossary. @param dates ISO 8601. */
export const termToSearchDocument = (
  { name, definition, variants, ...term }: GlossaryTerm,
  dates: { publishedAt: string; updatedAt: string },
): SearchDocument =>
  writtenSearchDocument({
    ...term,
    ...dates,
    kind: 'term',
    title: name,
    summary: definition,
    body: [],
    names: variants,
  });
