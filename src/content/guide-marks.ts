import { boxesOf } from '@/domain/checklist-boxes';
import type { GuideSection } from '@/domain/guide';
import type { Locale } from '@/domain/locale';
import { blocksNamed } from '@/domain/placed-blocks';
import { parseSearchRequest } from '@/domain/search-request';
import type { SectionBoxes } from '@/domain/ticks';
import type { Subarea } from '@/domain/vocabularies/areas';
import { guides, wholeGuide } from './guides';
import { memoizedUntilChange } from './memoized';

/** Every box to tick of a guide, for how far a visitor has come in each stage. None for a guide that is not published. */
export const guideBoxes = memoizedUntilChange(async (slug: string, locale: Locale): Promise<SectionBoxes[]> => {
  const found = await wholeGuide(slug, locale);
  return found.status === 'found' ? found.record.sections.map(boxesOf).filter(({ boxes }) => boxes.length > 0) : [];
});

/** A section of a guide, as a link leads to it. */
interface SectionLink {
  guide: { slug: string };
  section: { slug: string; title: string };
}

/** Subareas whose practices a section lists, live. */
const subareasListedIn = ({ body }: Pick<GuideSection, 'body'>): readonly string[] =>
  blocksNamed(body, 'practiceList').flatMap(({ content: { query } }) => {
    if (!query) return [];
    const { request } = parseSearchRequest({ subarea: new URLSearchParams(query).getAll('subarea') });
    return request.facets.subarea ?? [];
  });

/** Where the guides give advice on each subarea: in the first section that lists its practices. */
const adviceBySubarea = memoizedUntilChange(async (locale: Locale): Promise<ReadonlyMap<string, SectionLink>> => {
  const links = new Map<string, SectionLink>();
  for (const { slug } of await guides(locale)) {
    const found = await wholeGuide(slug, locale);
    if (found.status !== 'found') continue;
    const { guide, sections } = found.record;
    for (const section of sections) {
      for (const subarea of subareasListedIn(section)) {
        if (links.has(subarea)) continue;
        links.set(subarea, { guide, section });
      }
    }
  }
  return links;
});

/** The section of a guide that says what to heed in a practice of this subarea; null where none does. */
export const adviceOn = async (subarea: Subarea | null, locale: Locale): Promise<SectionLink | null> =>
  subarea ? ((await adviceBySubarea(locale)).get(subarea) ?? null) : null;
