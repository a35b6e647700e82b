import type { Locale } from '@/domain/locale';
import type { RegionalOffice, Resource, ResourceDetails, TrainingEntry } from '@/domain/resource';
import { REGIONS } from '@/domain/vocabularies/regions';
import { AUDIENCES, RESOURCE_KINDS } from '@/domain/vocabularies/resource-terms';
import type {
  RegionalOffice as OfficeDocument,
  Resource as ResourceDocument,
  Training as TrainingDocument,
} from '../payload-types';
import { contactFromPayload } from './contact';
import { attachmentFromPayload } from './files';
import { sourceFromPayload } from './sources';
import { date, keyOf, populated, text, textOrNull, webAddress } from './values';

/** What is stated about a material in one language, from the document that Payload read in that language alone. */
export function resourceDetailsFromPayload(document: ResourceDocument, locale: Locale): ResourceDetails | null {
  const kind = keyOf(RESOURCE_KINDS, document.kind);
  return (
    kind && {
      id: document.id,
      locale,
      title: text(document.title),
      summary: text(document.summary),
      kind,
      audience: keyOf(AUDIENCES, document.audience) ?? 'everyone',
      writtenIn: textOrNull(document.writtenIn),
      region: keyOf(REGIONS, document.region),
      commune: textOrNull(document.commune),
      dated: date(document.dated),
      publishedAt: document.publishedAt ?? document.updatedAt,
      updatedAt: document.updatedAt,
    }
  );
}

/** The material itself, with its file and its source populated; null if it leads nowhere. */
export function resourceFromPayload(document: ResourceDocument, locale: Locale): Resource | null {
  const details = resourceDetailsFromPayload(document, locale);
  const held = populated(document.file);
  const file = (held && attachmentFromPayload(held)[0]) ?? null;
  const url = webAddress(document.url);
  const source = populated(document.source);
  return details && (file ?? url) ? { ...details, file, url, source: source && sourceFromPayload(source) } : null;
}

/** An entry of the training calendar in one language; null if it has no date. */
export function trainingFromPayload(document: TrainingDocument, locale: Locale): TrainingEntry | null {
  const day = date(document.date);
  if (day === null) return null;
  return {
    id: document.id,
    locale,
    title: text(document.title),
    summary: text(document.summary),
    date: day,
    until: date(document.until),
    venue: textOrNull(document.venue),
    region: keyOf(REGIONS, document.region),
    audience: keyOf(AUDIENCES, document.audience) ?? 'everyone',
    url: webAddress(document.url),
  };
}

/** A regional office with its contact, in the language in which it was read; null if either is missing. */
export function officeFromPayload(document: OfficeDocument): RegionalOffice | null {
  const region = keyOf(REGIONS, document.region);
  const contact = contactFromPayload(document.contact);
  return region && contact && { id: document.id, region, contact };
}
