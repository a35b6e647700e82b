import type { Payload, PayloadRequest } from 'payload';
import type { AddressedConcept, Concept } from '@/domain/concept';
import { isLocale, type Locale, type Localized } from '@/domain/locale';
import { namedValueOf } from '@/domain/named-values';
import { idOf, idsOf } from '@/domain/relations';
import { slugFrom } from '@/domain/text/slug';
import type { Concept as ConceptDocument } from '../payload-types';
import { byLocale, text, textOrNull, webAddress } from './values';

type LocalisedField = 'preferred' | 'alternative' | 'hidden' | 'scopeNote' | 'slug';

/** A concept as it is stored: what is localised, in every language. */
export type StoredConcept = Pick<ConceptDocument, 'id'> &
  Partial<Omit<ConceptDocument, LocalisedField>> & {
    [Field in LocalisedField]?: Partial<Record<Locale, ConceptDocument[Field]>> | null;
  };

const labels = (stored: StoredConcept['alternative']): Concept['alternative'] =>
  byLocale((locale) => (stored?.[locale] ?? []).flatMap((label) => textOrNull(label) ?? []));

/** Until there is an English name, the Spanish one stands for it. */
function names(stored: StoredConcept['preferred']): Localized {
  const es = text(stored?.es);
  return { es, en: textOrNull(stored?.en) ?? es };
}

/** In the languages in which there is something. */
function present(stored: StoredConcept['scopeNote']): Partial<Localized> {
  const [es, en] = [textOrNull(stored?.es), textOrNull(stored?.en)];
  return { ...(es === null ? {} : { es }), ...(en === null ? {} : { en }) };
}

/** One that was saved before concepts had addresses has those that its next save will give it. */
function addresses({ slug, preferred }: StoredConcept): AddressedConcept['slugs'] {
  const made = byLocale((locale) => slugFrom(text(preferred?.[locale])));
  return { ...present(made), ...present(slug) };
}

/** A concept from its record, read in all languages at once (`locale: 'all'`), with relations as ids. */
export const conceptFromPayload = (stored: StoredConcept): AddressedConcept => ({
  id: stored.id,
  preferred: names(stored.preferred),
  alternative: labels(stored.alternative),
  hidden: labels(stored.hidden),
  broader: idsOf(stored.broader ?? []),
  related: idsOf(stored.related ?? []),
  values: (stored.values ?? []).flatMap((key) => namedValueOf(key) ?? []),
  scopeNote: present(stored.scopeNote),
  slugs: addresses(stored),
  formerSlugs: (stored.formerSlugs ?? []).flatMap(({ locale, slug }) =>
    slug && isLocale(locale) ? [{ locale, slug }] : [],
  ),
  term: idOf(stored.term),
  matches: (stored.matches ?? []).flatMap(({ scheme, uri }) => {
    const address = webAddress(uri);
    return address === null ? [] : [{ scheme: text(scheme), uri: address }];
  }),
});

/**
 * Every concept of the thesaurus, in the order of their ids, in one query. It passes the rules of access by: everybody
 * may read all of a concept that this tells. @param req the request in whose transaction it reads, where there is one.
 */
export async function allConcepts(payload: Payload, req?: PayloadRequest): Promise<AddressedConcept[]> {
  const { docs } = await payload.db.find<StoredConcept>({
    collection: 'concepts',
    locale: 'all',
    limit: 0,
    pagination: false,
    sort: 'id',
    ...(req ? { req } : {}),
  });
  return docs.map(conceptFromPayload);
}
