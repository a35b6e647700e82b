import { LOCALES, type Locale } from '@/domain/locale';
import { allLabels, isMeant, type MetConcept, type Phrase, type Thesaurus } from '../../analysis';
import { conceptToken, formsToken, labelToken, stemsToken, stemToken } from './marks';

/** A label that is asked for, with everything by which a document answers it. */
interface Entry {
  label: Phrase;
  concepts: readonly MetConcept[];
}

/** The words of a label themselves, and what has a facet value of that name. */
function asTyped({ words, byLetter }: Phrase): string[] {
  const [only, ...others] = words;
  return [
    ...(only && others.length === 0 ? [stemToken(only.stem)] : []),
    ...(byLetter ? [formsToken(words)] : []),
    stemsToken(words),
  ];
}

function synonymsIn({ label, concepts }: Entry, locale: Locale): [string, string[]][] {
  const tokens = (some: readonly MetConcept[]): string[] => [
    ...asTyped(label),
    ...some.map(({ id }) => conceptToken(id)),
  ];
  return [
    [labelToken(label, locale, 'meant'), tokens(concepts.filter(({ relation }) => isMeant(relation)))],
    [labelToken(label, locale, 'near'), tokens(concepts)],
  ];
}

function entriesIn(thesaurus: Thesaurus, locale: Locale): Entry[] {
  const asked = thesaurus.asked(locale);
  const names = [...asked, ...allLabels(locale)].filter(({ byLetter }) => byLetter);
  return [
    ...asked
      .filter(({ byLetter }) => !byLetter)
      .map((label) => ({ label, concepts: thesaurus.met(label.ids, locale) })),
    ...names
      .map((label) => ({ label, concepts: thesaurus.named(label.words, locale) }))
      .filter(({ concepts }) => concepts.length > 0),
  ];
}

/**
 * What Meilisearch is to find for each label of a concept: in the settings and not in the documents, so that what editors
 * teach holds at once.
 */
export const synonymsOf = (thesaurus: Thesaurus): Record<string, string[]> =>
  Object.fromEntries(
    LOCALES.flatMap((locale) => entriesIn(thesaurus, locale).flatMap((entry) => synonymsIn(entry, locale))),
  );
