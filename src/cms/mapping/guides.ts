import type { Guide, GuideSection, SectionEntry, WrittenTerm } from '@/domain/guide';
import type { Locale } from '@/domain/locale';
import { idOf, idsOf } from '@/domain/relations';
import { hasText } from '@/domain/rich-text';
import { DIMENSIONS } from '@/domain/vocabularies/dimensions';
import { POLICY_STAGES } from '@/domain/vocabularies/policy-stages';
import { AUTHORSHIP, READINESS } from '@/domain/vocabularies/record-terms';
import type { Glossary as TermDocument, Guide as GuideDocument, Section as SectionDocument } from '../payload-types';
import { cleanBody } from './rich-text';
import { citationFromPayload, figureFromPayload } from './sources';
import { byLocale, date, keyOf, keysOf, text, textOrNull } from './values';

const EMPTY = { root: { type: 'root', version: 1, children: [] } };

type Written = Pick<GuideDocument, 'id' | 'slug' | 'title' | 'summary' | 'languages' | 'publishedAt' | 'updatedAt'>;

/** What guides and sections have in common. `slugs` holds the address in this language only. */
const written = (document: Written, locale: Locale) => ({
  id: document.id,
  locale,
  slug: text(document.slug),
  slugs: document.slug ? { [locale]: document.slug } : {},
  readiness: byLocale((each) => keyOf(READINESS, document.languages?.[each]?.readiness) ?? 'missing'),
  authorship: byLocale((each) => keyOf(AUTHORSHIP, document.languages?.[each]?.by)),
  title: text(document.title),
  summary: text(document.summary),
  publishedAt: document.publishedAt ?? document.updatedAt,
  updatedAt: document.updatedAt,
});

/**
 * A guide in one language, from the document that Payload read in that language alone (`fallbackLocale: false`), with
 * its source populated. @param contents its sections, already in the reader's language.
 */
export function guideFromPayload(document: GuideDocument, locale: Locale, contents: SectionEntry[]): Guide {
  const body = cleanBody(document.body);
  return {
    ...written(document, locale),
    body: hasText(body) ? body : null,
    termsOfUse: textOrNull(document.termsOfUse),
    published: date(document.published),
    citation: citationFromPayload(document.citation),
    contents,
  };
}

/** A section of a guide in one language, read as a guide is. Incomplete blocks are left out of its text. */
export const sectionFromPayload = (document: SectionDocument, locale: Locale): GuideSection => ({
  ...written(document, locale),
  policyStage: keyOf(POLICY_STAGES, document.policyStage),
  dimensions: keysOf(DIMENSIONS, document.dimensions),
  body: cleanBody(document.body) ?? EMPTY,
  figures: (document.figures ?? []).flatMap((figure) => figureFromPayload(figure) ?? []),
  citation: citationFromPayload(document.citation),
});

/** A term of the glossary in one language, read as a guide is. */
export const termFromPayload = (document: TermDocument, locale: Locale): WrittenTerm => ({
  id: document.id,
  locale,
  slug: text(document.slug),
  name: text(document.title),
  definition: text(document.definition),
  quoted: document.quoted === true,
  citation: citationFromPayload(document.citation),
  related: idsOf(document.related),
});

type PlacedSection = Pick<SectionDocument, 'id' | 'slug' | 'title' | 'parent' | 'order' | 'policyStage'>;

/**
 * The table of contents of a guide from its sections, in any order, each in the language in which it is shown. One
 * whose parent is not among them is on the first level, and so is one that contains itself: none is ever lost.
 */
export function contentsFromPayload(sections: readonly PlacedSection[]): SectionEntry[] {
  const parents = new Map(sections.map(({ id, parent }) => [id, idOf(parent)]));
  const placed = new Set<string>();
  const ordered = [...sections].sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || (a.id < b.id ? -1 : 1));
  const entryOf = (section: PlacedSection): SectionEntry => {
    placed.add(section.id);
    return {
      id: section.id,
      slug: text(section.slug),
      title: text(section.title),
      policyStage: keyOf(POLICY_STAGES, section.policyStage),
      children: ordered.filter(({ id }) => parents.get(id) === section.id && !placed.has(id)).map(entryOf),
    };
  };
  const isOutermost = ({ id }: PlacedSection): boolean => {
    const parent = parents.get(id);
    return !parent || !parents.has(parent);
  };
  const contents = ordered.filter(isOutermost).map(entryOf);
  return [...contents, ...ordered.flatMap((section) => (placed.has(section.id) ? [] : entryOf(section)))];
}
