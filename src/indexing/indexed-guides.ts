import type { Payload, Where } from 'payload';
import { guideFromPayload, localeShown, sectionFromPayload, templateFromPayload, termFromPayload } from '@/cms/mapping';
import type { GuidesSelect, Section } from '@/cms/payload-types';
import { guideToSearchDocument, sectionToSearchDocument, termToSearchDocument } from '@/domain/guide-search';
import { LOCALES, type Locale } from '@/domain/locale';
import { idOf } from '@/domain/relations';
import type { SearchContent, SearchDocument } from '@/domain/search-document';
import { templateToSearchDocument } from '@/domain/template-search';
import { drawn, publishedIds, type Indexed } from './indexed';
import { alone } from './indexed-alone';
import { countReady, isReady } from './ready';

export const indexedGuides = (payload: Payload): Indexed =>
  alone(payload, 'guides', (guide, locale) => guideToSearchDocument(guideFromPayload(guide, locale, [])));

export const indexedTerms = (payload: Payload): Indexed =>
  alone(payload, 'glossary', (term, locale) =>
    termToSearchDocument(termFromPayload(term, locale), term.publishedAt ?? term.updatedAt),
  );

export const indexedTemplates = (payload: Payload): Indexed =>
  alone(payload, 'templates', (template, locale) => templateToSearchDocument(templateFromPayload(template, locale)));

/** A published guide as the documents of its sections show it. */
type GuideShown = NonNullable<SearchContent['guide']>;

/** The published guides by id, in the language asked for where they are ready in it, else in Spanish. */
async function guidesShown(payload: Payload, locale: Locale): Promise<ReadonlyMap<string, GuideShown>> {
  const shown = new Map<string, GuideShown>();
  for (const each of LOCALES) {
    const { docs } = await payload.find({
      collection: 'guides',
      locale: each,
      fallbackLocale: false,
      depth: 0,
      pagination: false,
      overrideAccess: false,
      select: { slug: true, title: true, languages: true } satisfies GuidesSelect,
    });
    for (const doc of docs) {
      const { id, slug, title } = doc;
      if (slug && title && localeShown(doc, locale) === each) shown.set(id, { slug, title });
    }
  }
  return shown;
}

const guideOf = ({ guide }: Pick<Section, 'guide'>): string => idOf(guide) ?? '';

/** Without its guide, a section has no address. */
const inPublishedGuides = async (payload: Payload): Promise<Where> => ({
  guide: { in: [...(await guidesShown(payload, 'es')).keys()] },
});

/** Sections of published guides. */
export const indexedSections = (payload: Payload): Indexed => ({
  ids: () => publishedIds(payload, 'sections'),
  count: async () => countReady(payload, 'sections', await inPublishedGuides(payload)),
  documents: async (ids) => {
    const documents: SearchDocument[] = [];
    for (const locale of LOCALES) {
      const guides = await guidesShown(payload, locale);
      const { docs } = await payload.find({
        collection: 'sections',
        where: { id: { in: [...ids] } },
        locale,
        fallbackLocale: false,
        depth: 0,
        limit: ids.length,
        pagination: false,
        overrideAccess: false,
      });
      const draw = (doc: Section): SearchContent | null => {
        const guide = guides.get(guideOf(doc));
        return guide && isReady(doc, locale) ? sectionToSearchDocument(sectionFromPayload(doc, locale), guide) : null;
      };
      documents.push(...(await drawn(payload, docs, ({ id }) => `Section ${id} in ${locale}`, draw)));
    }
    return documents;
  },
});
