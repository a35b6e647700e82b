import type { Payload } from 'payload';
import { guideFromPayload, localeShown, sectionFromPayload, templateFromPayload, termFromPayload } from '@/cms/mapping';
import type { GuidesSelect, Section, SectionsSelect } from '@/cms/payload-types';
import { guideToSearchDocument, sectionToSearchDocument, termToSearchDocument } from '@/domain/guide-search';
import { LOCALES, type Locale } from '@/domain/locale';
import type { SearchDocument } from '@/domain/search-document';
import { templateToSearchDocument } from '@/domain/template-search';
import { inOrderOfIds, lastChange, readable, readyKeys, VERSIONS_AT_ONCE, type Indexed } from './indexed';
import { alone } from './indexed-alone';

export const indexedGuides = (payload: Payload): Indexed =>
  alone(payload, 'guides', (guide, locale) => guideToSearchDocument(guideFromPayload(guide, locale, [])));

export const indexedTerms = (payload: Payload): Indexed =>
  alone(payload, 'glossary', (term, locale) =>
    termToSearchDocument(termFromPayload(term, locale), {
      publishedAt: term.publishedAt ?? term.updatedAt,
      updatedAt: term.updatedAt,
    }),
  );

export const indexedTemplates = (payload: Payload): Indexed =>
  alone(payload, 'templates', (template, locale) => templateToSearchDocument(templateFromPayload(template, locale)));

/** A published guide as the documents of its sections show it. */
interface GuideShown {
  slug: string;
  title: string;
  updatedAt: string;
}

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
      select: { slug: true, title: true, languages: true, updatedAt: true } satisfies GuidesSelect,
    });
    for (const doc of docs) {
      const { id, slug, title, updatedAt } = doc;
      if (slug && title && localeShown(doc, locale) === each) shown.set(id, { slug, title, updatedAt });
    }
  }
  return shown;
}

const guideOf = ({ guide }: Pick<Section, 'guide'>): string => (typeof guide === 'string' ? guide : (guide?.id ?? ''));

/** Sections of published guides: without its guide, a section has no address. */
export const indexedSections = (payload: Payload): Indexed => ({
  async *versions() {
    const guides = await guidesShown(payload, 'es');
    const pages = inOrderOfIds(async (where) => {
      const { docs } = await payload.find({
        collection: 'sections',
        where,
        sort: 'id',
        limit: VERSIONS_AT_ONCE,
        pagination: false,
        depth: 0,
        overrideAccess: false,
        select: { updatedAt: true, languages: true, guide: true } satisfies SectionsSelect,
      });
      return docs;
    });
    for await (const page of pages) {
      yield page.flatMap(({ id, updatedAt, languages, guide }) => {
        const around = guides.get(guideOf({ guide }));
        const version = around && lastChange(updatedAt, [around.updatedAt]);
        return version ? [{ id, updatedAt: version, keys: readyKeys(id, languages) }] : [];
      });
    }
  },
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
      for (const doc of docs) {
        const guide = guides.get(guideOf(doc));
        if (!guide || doc.languages?.[locale]?.readiness !== 'ready') continue;
        const { slug, title, updatedAt } = guide;
        const draw = (): SearchDocument => ({
          ...sectionToSearchDocument(sectionFromPayload(doc, locale), { slug, title }),
          updatedAt: lastChange(doc.updatedAt, [updatedAt]),
        });
        documents.push(...readable(payload, `Section ${doc.id} in ${locale}`, draw));
      }
    }
    return documents;
  },
});
