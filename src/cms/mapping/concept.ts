import type { Payload, PayloadRequest } from 'payload';
import type { Concept } from '@/domain/concept';
import type { Locale, Localized } from '@/domain/locale';
import { namedValueOf } from '@/domain/named-values';
import { idOf, idsOf } from '@/domain/relations';
import type { Concept as ConceptDocument } from '../payload-types';
import { byLocale, text, textOrNull, webAddress } from './values';

type LocalisedField = 'preferred' | 'alternative' | 'hidden' | 'scopeNote';

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

function notes(stored: StoredConcept['scopeNote']): Concept['scopeNote'] {
  const [es, en] = [textOrNull(stored?.es), textOrNull(stored?.en)];
  return { ...(es === null ? {} : { es }), ...(en === null ? {} : { en }) };
}

/** A concept from its record, read in all languages at once (`locale: 'all'`), with relations as ids. */
export const conceptFromPayload = (stored: StoredConcept): Concept => ({
  id: stored.id,
  preferred: names(stored.preferred),
  alternative: labels(stored.alternative),
  hidden: labels(stored.hidden),
  broader: idsOf(stored.broader ?? []),
  related: idsOf(stored.related ?? []),
  values: (stored.values ?? []).flatMap((key) => namedValueOf(key) ?? []),
  scopeNote: notes(stored.scopeNote),
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
export async function allConcepts(payload: Payload, req?: PayloadRequest): Promise<Concept[]> {
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
