import { termFromPayload } from '@/cms/mapping';
import type { Config } from '@/cms/payload-types';
import { labelsInTexts, type Concept } from '@/domain/concept';
import type { GlossaryTerm, WrittenTerm } from '@/domain/guide';
import type { Locale } from '@/domain/locale';
import { concepts } from './concepts';
import { memoizedUntilChange } from './memoized';
import { inBestLanguage } from './languages';
import { readerFor } from './reader';

/** A cited source may itself be named by a document: two steps from the term. */
const DEPTH = 2;

/** The term with what the concepts that it explains are called. */
function withLabels(term: WrittenTerm, thesaurus: readonly Concept[]): GlossaryTerm {
  const explained = thesaurus.filter((concept) => concept.term === term.id);
  const labels = explained.flatMap((concept) => labelsInTexts(concept, term.locale));
  return { ...term, variants: [...new Set(labels)] };
}

/** Every published term by its name, in the language asked for where it is ready in it, else in Spanish. */
export const glossary = memoizedUntilChange(async (locale: Locale): Promise<GlossaryTerm[]> => {
  const reader = await readerFor(false);
  const thesaurus = await concepts();
  const terms = await inBestLanguage('glossary', locale, reader, {
    depth: DEPTH,
    // Related terms are named by their ids.
    populate: { glossary: { slug: true } } satisfies Partial<Config['collectionsSelect']>,
  });
  const collator = new Intl.Collator(locale);
  return terms
    .map(({ document, locale: shown }) => withLabels(termFromPayload(document, shown), thesaurus))
    .sort((a, b) => collator.compare(a.name, b.name));
});
