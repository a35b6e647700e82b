import type { Payload } from 'payload';
import { localeShown } from '@/cms/mapping';
import type { CommonSelect } from '@/cms/mapping/common-select';
import { STORED_KINDS, type ReadCollection } from '@/cms/mapping/stored-kinds';
import { byLocale } from '@/cms/mapping/values';
import type { ReadKind } from '@/domain/kinds';
import { LOCALES, type Locale } from '@/domain/locale';

/**
 * Slugs of the published records of a kind in which others lie, by their ids: for each language in it, where a record is
 * ready in it, else in Spanish.
 */
export type OuterSlugs = Readonly<Record<Locale, ReadonlyMap<string, string>>>;

/** Reads the slugs of all of them: there are few in which others lie. */
export async function outerSlugs(payload: Payload, kind: ReadKind): Promise<OuterSlugs> {
  const read = async (locale: Locale) => {
    const { docs } = await payload.find({
      collection: STORED_KINDS[kind].collection,
      locale,
      fallbackLocale: false,
      depth: 0,
      pagination: false,
      overrideAccess: false,
      select: { slug: true, languages: true } satisfies CommonSelect<ReadCollection>,
    });
    return { locale, docs };
  };
  const inLanguages = await Promise.all(LOCALES.map(read));
  const slugsFor = (asked: Locale): Map<string, string> =>
    new Map(
      inLanguages.flatMap(({ locale, docs }) =>
        docs.flatMap((doc): [string, string][] =>
          doc.slug && localeShown(doc, asked) === locale ? [[doc.id, doc.slug]] : [],
        ),
      ),
    );
  return byLocale(slugsFor);
}
