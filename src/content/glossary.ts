import { termFromPayload } from '@/cms/mapping';
import type { Config } from '@/cms/payload-types';
import type { GlossaryTerm } from '@/domain/guide';
import type { Locale } from '@/domain/locale';
import { memoizedUntilChange } from './memoized';
import { inBestLanguage } from './languages';
import { readerFor } from './reader';

/** A cited source may itself be named by a document: two steps from the term. */
const DEPTH = 2;

/** Every published term by its name, in the language asked for where it is ready in it, else in Spanish. */
export const glossary = memoizedUntilChange(async (locale: Locale): Promise<GlossaryTerm[]> => {
  const reader = await readerFor(false);
  const terms = await inBestLanguage('glossary', locale, reader, {
    depth: DEPTH,
    // Related terms are named by their ids.
    populate: { glossary: { slug: true } } satisfies Partial<Config['collectionsSelect']>,
  });
  const collator = new Intl.Collator(locale);
  return terms
    .map(({ document, locale: shown }) => termFromPayload(document, shown))
    .sort((a, b) => collator.compare(a.name, b.name));
});
