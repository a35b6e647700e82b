import type { Payload } from 'payload';
import { allConcepts } from '@/cms/mapping/concept';
import type { Concept } from '../domain/concept';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../domain/locale';
import { labelForm } from '../domain/thesaurus-problems';
import type { ConceptRecord } from './concept-schema';

/** The concepts that people have added. */
export async function peoplesConcepts(payload: Payload): Promise<Concept[]> {
  const { docs } = await payload.find({
    collection: 'concepts',
    where: { seedKey: { exists: false } },
    depth: 0,
    limit: 0,
    pagination: false,
    select: {},
  });
  const own = new Set(docs.map(({ id }) => id));
  return own.size === 0 ? [] : (await allConcepts(payload)).filter(({ id }) => own.has(id));
}

/** The concept of people's that is called, in some language, what a concept of content-seed is called. */
export const namesakeOf = ({ preferred }: ConceptRecord, peoples: readonly Concept[]): Concept | undefined =>
  peoples.find((concept) =>
    LOCALES.some((locale) => labelForm(concept.preferred[locale]) === labelForm(preferred[locale])),
  );

/** Labels once each, without those that are taken. */
function onceEach(labels: readonly string[], taken: readonly string[]): string[] {
  const seen = new Set(taken.map(labelForm));
  return labels.filter((label) => {
    const form = labelForm(label);
    return !seen.has(form) && seen.add(form);
  });
}

/** The words of both in a language: people's come first, and keep the place that people gave them. */
export function wordsOfBoth(record: ConceptRecord, own: Concept, locale: Locale) {
  // Without an English name the Spanish one stands for it.
  const isUnnamed = locale !== DEFAULT_LOCALE && own.preferred[locale] === own.preferred[DEFAULT_LOCALE];
  const preferred = isUnnamed ? record.preferred[locale] : own.preferred[locale];
  const hidden = onceEach(own.hidden[locale], [preferred]);
  const alternative = onceEach(
    [...own.alternative[locale], record.preferred[locale], ...record.alternative[locale]],
    [preferred, ...hidden],
  );
  return {
    preferred,
    alternative,
    hidden: [...hidden, ...onceEach(record.hidden[locale], [preferred, ...hidden, ...alternative])],
    scopeNote: own.scopeNote[locale] ?? record.scopeNote?.[locale],
  };
}
