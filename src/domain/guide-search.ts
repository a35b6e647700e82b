import type { WrittenTerm, Guide, GuideSection } from './guide';
import { plainText } from './rich-text';
import { writtenSearchDocument, type SearchContent } from './search-document';
import { figureWords } from './search-words';

/** The index form of a guide, in the language of its texts; its sections have their own. */
export const guideToSearchDocument = (guide: Guide): SearchContent =>
  writtenSearchDocument({ ...guide, kind: 'guide', body: [plainText(guide.body), guide.termsOfUse] });

/** The index form of a section. @param guide slug of the one it lies in, in the language in which visitors read it. */
export const sectionToSearchDocument = (section: GuideSection, guide: string): SearchContent =>
  writtenSearchDocument({
    ...section,
    kind: 'section',
    within: guide,
    body: [plainText(section.body), ...section.figures.flatMap(figureWords)],
  });

/** The index form of a term of the glossary. @param publishedAt ISO 8601. */
export const termToSearchDocument = ({ name, definition, ...term }: WrittenTerm, publishedAt: string): SearchContent =>
  writtenSearchDocument({
    ...term,
    publishedAt,
    kind: 'term',
    title: name,
    summary: definition,
    body: [],
    names: [],
  });
