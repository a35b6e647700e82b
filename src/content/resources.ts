import { officeFromPayload, resourceFromPayload, trainingFromPayload } from '@/cms/mapping';
import type { Locale } from '@/domain/locale';
import type { RegionalOffice, Resource, TrainingEntry } from '@/domain/resource';
import { REGIONS } from '@/domain/vocabularies/regions';
import { memoizedUntilChange } from './memoized';
import { inBestLanguage } from './languages';
import { processPayload } from './process-payload';
import { readerFor } from './reader';

/** A cited source may itself be named by a document. */
const DEPTH = 2;

/** Every published material, the latest first; those without a date last. In Spanish where they are not translated. */
export const resources = memoizedUntilChange(async (locale: Locale): Promise<Resource[]> => {
  const reader = await readerFor(false);
  const found = await inBestLanguage('resources', locale, reader, {
    depth: DEPTH,
    sort: 'createdAt',
  });
  return found
    .flatMap(({ document, locale: shown }) => resourceFromPayload(document, shown) ?? [])
    .sort((a, b) => (b.dated ?? '').localeCompare(a.dated ?? ''));
});

/** The published training calendar, the latest day first. What is over by today is for the page to tell. */
export const trainings = memoizedUntilChange(async (locale: Locale): Promise<TrainingEntry[]> => {
  const reader = await readerFor(false);
  const found = await inBestLanguage('trainings', locale, reader, {
    depth: 0,
    sort: '-date',
  });
  return found.flatMap(({ document, locale: shown }) => trainingFromPayload(document, shown) ?? []);
});

/** The published regional offices, from north to south. Their names stand in Spanish until they are translated. */
export const regionalOffices = memoizedUntilChange(async (locale: Locale): Promise<RegionalOffice[]> => {
  const payload = await processPayload();
  const { docs } = await payload.find({
    collection: 'regional-offices',
    overrideAccess: false,
    locale,
    depth: 0,
    pagination: false,
  });
  return docs
    .flatMap((doc) => officeFromPayload(doc) ?? [])
    .sort((a, b) => REGIONS.keys.indexOf(a.region) - REGIONS.keys.indexOf(b.region));
});
