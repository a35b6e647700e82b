import { contentsFromPayload, guideFromPayload, sectionFromPayload } from '@/cms/mapping';
import type { Config, SectionsSelect } from '@/cms/payload-types';
import type { BlockReferences, Guide, GuideSection, SectionEntry } from '@/domain/guide';
import type { Locale } from '@/domain/locale';
import { recordAt, slugsAmong, slugsOf, type Address } from './addresses';
import { foundAt, type Found, type ReadOptions } from './found';
import { memoizedUntilChange } from './memoized';
import { inBestLanguage } from './languages';
import { readerFor, type Reader } from './reader';
import { referencesIn } from './references';

/** A cited source may itself be named by a document: two steps from what cites it. */
const DEPTH = 2;
/** A citation's source is shown, the guide and the section around it are not. */
const SHOWN_OF_RELATIONS = {
  guides: { slug: true },
  sections: { slug: true },
} as const satisfies Partial<Config['collectionsSelect']>;

async function contentsOf(guide: string, locale: Locale, reader: Reader): Promise<SectionEntry[]> {
  const sections = await inBestLanguage('sections', locale, reader, {
    depth: 0,
    select: {
      title: true,
      slug: true,
      parent: true,
      order: true,
      policyStage: true,
      languages: true,
    } satisfies SectionsSelect,
    where: { guide: { equals: guide } },
  });
  return contentsFromPayload(sections.map(({ document }) => document));
}

/** Guides with their contents. @param id one of them; all where none is named. */
async function readGuides(id: string | null, locale: Locale, reader: Reader): Promise<Guide[]> {
  const found = await inBestLanguage('guides', locale, reader, {
    depth: DEPTH,
    sort: 'createdAt',
    ...(id === null ? {} : { where: { id: { equals: id } } }),
  });
  return Promise.all(
    found.map(async ({ document, locale: shown }) => {
      const [contents, slugs] = await Promise.all([
        contentsOf(document.id, locale, reader),
        slugsOf('guides', document.id, reader),
      ]);
      return { ...guideFromPayload(document, shown, contents), slugs };
    }),
  );
}

/** The sections among `ids`, in that order, in the language asked for or else in Spanish. */
async function readSections(ids: readonly string[], locale: Locale, reader: Reader): Promise<GuideSection[]> {
  const found = await inBestLanguage('sections', locale, reader, {
    depth: DEPTH,
    populate: SHOWN_OF_RELATIONS,
    where: { id: { in: [...ids] } },
  });
  const slugs = await slugsAmong('sections', ids, reader);
  const sections = found.map(({ document, locale: shown }) => ({
    ...sectionFromPayload(document, shown),
    slugs: slugs.get(document.id) ?? {},
  }));
  return ids.flatMap((id) => sections.find((section) => section.id === id) ?? []);
}

const idsIn = (contents: readonly SectionEntry[]): string[] =>
  contents.flatMap(({ id, children }) => [id, ...idsIn(children)]);

/** Every published guide with its contents, the oldest first. */
export const guides = memoizedUntilChange(async (locale: Locale): Promise<Guide[]> =>
  readGuides(null, locale, await readerFor(false)),
);

/**
 * The guide at an address, with its contents: in the language asked for where it is ready in it, else in Spanish
 * (`record.locale` says which); each section's title likewise.
 */
export const guideBySlug = (slug: string, locale: Locale, options: ReadOptions = {}): Promise<Found<Guide>> =>
  foundAt('guides', slug, locale, options, async (id, reader) => (await readGuides(id, locale, reader))[0] ?? null);

/** A section with its guide, and what its blocks lead to. */
interface SectionInGuide {
  guide: Guide;
  section: GuideSection;
  references: BlockReferences;
}

/** The section at an address, of which either slug may have changed. */
export async function sectionBySlug(
  guideSlug: string,
  sectionSlug: string,
  locale: Locale,
  { draft = false }: ReadOptions = {},
): Promise<Found<SectionInGuide>> {
  const reader = await readerFor(draft);
  const [around, address] = await Promise.all([
    recordAt('guides', guideSlug, locale, reader),
    recordAt('sections', sectionSlug, locale, reader),
  ]);
  if (around.status === 'missing' || address.status === 'missing') return { status: 'missing' };
  if (around.status === 'moved' || address.status === 'moved') {
    const now = (each: Address, asked: string) => (each.status === 'moved' ? each.slug : asked);
    return { status: 'moved', slug: now(address, sectionSlug), within: now(around, guideSlug) };
  }
  const [[guide], [section]] = await Promise.all([
    readGuides(around.id, locale, reader),
    readSections([address.id], locale, reader),
  ]);
  if (!guide || !section || !idsIn(guide.contents).includes(section.id)) return { status: 'missing' };
  return { status: 'found', record: { guide, section, references: await referencesIn([section], locale) } };
}

/** A guide with all of its sections in reading order, and what their blocks lead to: for paper. */
interface WholeGuide {
  guide: Guide;
  sections: GuideSection[];
  references: BlockReferences;
}

/** The published guide at an address, whole. */
export const wholeGuide = memoizedUntilChange(async (slug: string, locale: Locale): Promise<Found<WholeGuide>> => {
  const found = await guideBySlug(slug, locale);
  if (found.status !== 'found') return found;
  const guide = found.record;
  const sections = await readSections(idsIn(guide.contents), locale, await readerFor(false));
  return { status: 'found', record: { guide, sections, references: await referencesIn(sections, locale) } };
});
