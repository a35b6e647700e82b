import { boxesOf } from '@/domain/checklist-boxes';
import type { GuideSection } from '@/domain/guide';
import { headingsOf, type TextHeading } from '@/domain/headings';
import type { Locale } from '@/domain/locale';
import { blockNamed } from '@/domain/placed-blocks';
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
  /** The heading in it under which the place stands; null above the first one. */
  heading: TextHeading | null;
}

interface ListedSubarea extends Pick<SectionLink, 'heading'> {
  subarea: string;
}

/** Subareas whose practices a section lists, live, each with the heading above the list. */
function subareasListedIn({ body }: Pick<GuideSection, 'body'>): ListedSubarea[] {
  const headings = headingsOf(body);
  let heading: TextHeading | null = null;
  const listed: ListedSubarea[] = [];
  for (const node of body.root.children ?? []) {
    heading = headings.get(node) ?? heading;
    const query = blockNamed(node, 'practiceList')?.content.query;
    if (!query) continue;
    const { request } = parseSearchRequest({ subarea: new URLSearchParams(query).getAll('subarea') });
    for (const subarea of request.facets.subarea ?? []) listed.push({ subarea, heading });
  }
  return listed;
}

/** Where the guides give advice on each subarea: in the first section that lists its practices. */
const adviceBySubarea = memoizedUntilChange(async (locale: Locale): Promise<ReadonlyMap<string, SectionLink>> => {
  const links = new Map<string, SectionLink>();
  for (const { slug } of await guides(locale)) {
    const found = await wholeGuide(slug, locale);
    if (found.status !== 'found') continue;
    const { guide, sections } = found.record;
    for (const section of sections) {
      for (const { subarea, heading } of subareasListedIn(section)) {
        if (!links.has(subarea)) links.set(subarea, { guide, section, heading });
      }
    }
  }
  return links;
});

/** The place in a guide that says what to heed in a practice of this subarea; null where none does. */
export const adviceOn = async (subarea: Subarea | null, locale: Locale): Promise<SectionLink | null> =>
  subarea ? ((await adviceBySubarea(locale)).get(subarea) ?? null) : null;
