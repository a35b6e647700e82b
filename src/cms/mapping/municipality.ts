import { mayLieInChile } from '@/domain/chile';
import type { Locale } from '@/domain/locale';
import type {
  CitedSealEvent,
  Commitment,
  Coordinates,
  LocalPolicy,
  Municipality,
  MunicipalitySummary,
} from '@/domain/municipality';
import type { PartialDate } from '@/domain/partial-date';
import type { Photo, PracticeSummary } from '@/domain/practice';
import { inOrder, sealState, type SealEvent } from '@/domain/seal-history';
import { COMMITMENT_LINES } from '@/domain/vocabularies/commitment-lines';
import { DIMENSIONS } from '@/domain/vocabularies/dimensions';
import { POLICY_FORMS } from '@/domain/vocabularies/policy-forms';
import { REGIONS } from '@/domain/vocabularies/regions';
import { SEAL_EVENTS } from '@/domain/vocabularies/seal-stages';
import type { Media, Municipality as MunicipalityDocument } from '../payload-types';
import { contactFromPayload } from './contact';
import { attachmentFromPayload, photoFromPayload } from './files';
import { citationFromPayload, figureFromPayload } from './sources';
import { date, keyOf, keysOf, populated, text, textOrNull, webAddress } from './values';

type EventRow = Pick<NonNullable<MunicipalityDocument['sealHistory']>[number], 'kind' | 'date'>;

/** The fields of a summary: everything that a list must read. */
export interface MunicipalitySummaryDocument extends Pick<
  MunicipalityDocument,
  'id' | 'slug' | 'name' | 'locality' | 'region' | 'historyComplete' | 'pilotedGuide' | 'coordinates'
> {
  sealHistory?: EventRow[] | null;
  localPolicies?: readonly object[] | null;
}

/** What the record itself does not contain. */
interface Circumstances {
  /** `YYYY-MM-DD`, in Chile. */
  today: PartialDate;
  /** Published practices that the municipality implements. */
  practiceCount: number;
}

/** An event with kind and date; otherwise null. */
function eventOf({ kind, date: when }: EventRow): SealEvent | null {
  const known = keyOf(SEAL_EVENTS, kind);
  const day = date(when);
  return known && day ? { kind: known, date: day } : null;
}

function coordinatesOf(document: MunicipalityDocument['coordinates']): Coordinates | null {
  const { latitude, longitude } = document ?? {};
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null;
  return mayLieInChile({ latitude, longitude }) ? { latitude, longitude } : null;
}

/** What a list, a card or the map shows of a municipality of Chile. Its names are the same in every language. */
export function municipalitySummaryFromPayload(
  document: MunicipalitySummaryDocument,
  { today, practiceCount }: Circumstances,
): MunicipalitySummary {
  const events = (document.sealHistory ?? []).flatMap((row) => eventOf(row) ?? []);
  return {
    id: document.id,
    slug: text(document.slug),
    name: text(document.name),
    commune: text(document.locality),
    region: keyOf(REGIONS, document.region),
    seal: sealState(events, document.historyComplete === true, today),
    coordinates: coordinatesOf(document.coordinates),
    pilotedGuide: document.pilotedGuide === true,
    practiceCount,
    policyCount: document.localPolicies?.length ?? 0,
  };
}

function historyOf({ sealHistory }: MunicipalityDocument): CitedSealEvent[] {
  const events = (sealHistory ?? []).flatMap((row) => {
    const event = eventOf(row);
    return event ? [{ ...event, citation: citationFromPayload(row.citation) }] : [];
  });
  return inOrder(events);
}

const commitmentsOf = ({ commitments }: MunicipalityDocument): Commitment[] =>
  (commitments ?? []).flatMap(({ line, done, citation }) => {
    const known = keyOf(COMMITMENT_LINES, line);
    const words = textOrNull(done);
    return known && words ? [{ line: known, done: words, citation: citationFromPayload(citation) }] : [];
  });

/** Its local policies, from the document that Payload read in one language alone, with their relations populated. */
export const localPoliciesFromPayload = ({
  localPolicies,
}: Pick<MunicipalityDocument, 'localPolicies'>): LocalPolicy[] =>
  (localPolicies ?? []).flatMap((policy) => {
    const title = textOrNull(policy.title);
    const held = populated(policy.document);
    if (!title) return [];
    return [
      {
        title,
        form: keyOf(POLICY_FORMS, policy.form),
        approved: date(policy.approved),
        validUntil: date(policy.validUntil),
        dimensions: keysOf(DIMENSIONS, policy.dimensions),
        url: webAddress(policy.url),
        document: (held && attachmentFromPayload(held)[0]) ?? null,
        citation: citationFromPayload(policy.citation),
      },
    ];
  });

const photoOf = (relation: string | Media | null | undefined): Photo | null => {
  const image = populated(relation);
  return (image && photoFromPayload(image)[0]) ?? null;
};

/**
 * The profile of a municipality of Chile, from the document that Payload read in `locale` alone, with its relations
 * populated (`depth: 1`; 2 to name the document that cites a source).
 * @param practices those that it implements, already in the reader's language.
 */
export const municipalityFromPayload = (
  document: MunicipalityDocument,
  locale: Locale,
  { today, practices }: Pick<Circumstances, 'today'> & { practices: PracticeSummary[] },
): Municipality => ({
  ...municipalitySummaryFromPayload(document, { today, practiceCount: practices.length }),
  locale,
  communeCode: textOrNull(document.communeCode),
  history: historyOf(document),
  historyComplete: document.historyComplete === true,
  commitments: commitmentsOf(document),
  office: contactFromPayload(document.office),
  url: webAddress(document.url),
  figures: (document.figures ?? []).flatMap((figure) => figureFromPayload(figure) ?? []),
  pilotCitation: citationFromPayload(document.pilotCitation),
  localPolicies: localPoliciesFromPayload(document),
  practices,
  photo: photoOf(document.photo),
  crest: photoOf(document.crest),
  publishedAt: document.publishedAt ?? document.updatedAt,
  updatedAt: document.updatedAt,
});
