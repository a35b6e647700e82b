import type { FindOptions, SelectType, TransformCollectionWithSelect, Where } from 'payload';
import { localeShown } from '@/cms/mapping';
import type { Config } from '@/cms/payload-types';
import { DEFAULT_LOCALE, type Locale } from '@/domain/locale';
import { processPayload } from './process-payload';
import type { Reader } from './reader';

type Collections = Config['collections'];
/** Collections whose records say in which languages they are ready. */
type Translated = {
  [Slug in keyof Collections]: 'languages' extends keyof Collections[Slug] ? Slug : never;
}[keyof Collections];
type SelectOf<Slug extends Translated> = Config['collectionsSelect'][Slug] & SelectType;

/** A document and the language that it was read in. */
export interface InLanguage<Document> {
  document: Document;
  locale: Locale;
}

/** Which records are read, and what of them: nothing that differs between the languages may decide. */
type Query<Slug extends Translated, Select extends SelectOf<Slug>> = Pick<
  FindOptions<Slug, Select>,
  'depth' | 'joins' | 'populate' | 'sort' | 'where'
> & { select?: Select & { languages: true } };

/** Whether a document may be shown in the language that it was read in. */
const isShownIn = (document: Parameters<typeof localeShown>[0], locale: Locale, { draft }: Reader): boolean =>
  localeShown(document, locale) === locale ||
  // In draft mode a translation is shown as soon as it has a title, because it is what the editor came to see.
  (draft && 'title' in document && Boolean(document.title));

/**
 * Reads records in the language asked for where they are ready in it, else in Spanish, in the order of the query: the one
 * way in which the public site reads what is written in both languages.
 */
export async function inBestLanguage<Slug extends Translated, Select extends SelectOf<Slug>>(
  collection: Slug,
  locale: Locale,
  reader: Reader,
  query: Query<Slug, Select>,
): Promise<InLanguage<TransformCollectionWithSelect<Slug, Select>>[]> {
  const payload = await processPayload();
  const read = async (each: Locale, where: Where) => {
    const only = { locale: each, fallbackLocale: false, pagination: false, where } as const;
    return (await payload.find<Slug, Select, boolean>({ collection, ...reader, ...query, ...only })).docs;
  };
  const asked = await read(locale, query.where ?? {});
  const isShown = (document: (typeof asked)[number]): boolean =>
    locale === DEFAULT_LOCALE || isShownIn(document, locale, reader);
  const others = asked.filter((document) => !isShown(document)).map(({ id }) => id);
  const spanish = others.length > 0 ? await read(DEFAULT_LOCALE, { id: { in: others } }) : [];
  const inSpanish = new Map(spanish.map((document) => [document.id, document]));
  return asked.flatMap((document) => {
    if (isShown(document)) return [{ document, locale }];
    const other = inSpanish.get(document.id);
    return other ? [{ document: other, locale: DEFAULT_LOCALE }] : [];
  });
}

/** One record in the language asked for where it is ready in it, else in Spanish; null where the reader finds none. */
export async function oneInBestLanguage<Slug extends Translated, Select extends SelectOf<Slug>>(
  collection: Slug,
  id: string,
  locale: Locale,
  reader: Reader,
  query: Omit<Query<Slug, Select>, 'where' | 'sort'>,
): Promise<InLanguage<TransformCollectionWithSelect<Slug, Select>> | null> {
  const [found] = await inBestLanguage<Slug, Select>(collection, locale, reader, {
    ...query,
    where: { id: { equals: id } },
  });
  return found ?? null;
}
