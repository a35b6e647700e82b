import type { Payload } from 'payload';
import { todayInChile } from '@/domain/chilean-time';
import { municipalityToSearchDocument } from '@/domain/municipality-search';
import { CHANGED_IMPLEMENTERS } from '../../mapping/changes';
import { municipalityFromPayload } from '../../mapping/municipality';
import { localeShown } from '../../mapping/practice';
import { storedKind } from '../../mapping/stored-kind';
import type { MunicipalitiesSelect, PracticesSelect } from '../../payload-types';

type PracticeCounts = ReadonlyMap<string, number>;

/** How many published practices each of the municipalities implements. */
async function practiceCounts(payload: Payload, ids: readonly string[]): Promise<PracticeCounts> {
  const { docs } = await payload.find({
    collection: 'practices',
    where: { 'implementers.value': { in: [...ids] } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    select: { implementers: true } satisfies PracticesSelect,
  });
  const counts = new Map<string, number>();
  for (const { value } of docs.flatMap(({ implementers }) => implementers ?? [])) {
    const id = typeof value === 'string' ? value : value.id;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Municipalities of Chile; others have no profile. */
export const storedMunicipalities = storedKind({
  collection: 'municipalities',
  title: 'name',
  among: { country: { equals: 'CL' } },
  inEveryLanguage: true,
  depth: 1,
  select: {
    slug: true,
    name: true,
    country: true,
    region: true,
    locality: true,
    communeCode: true,
    sealHistory: true,
    historyComplete: true,
    commitments: true,
    office: true,
    figures: true,
    pilotedGuide: true,
    localPolicies: true,
    photo: true,
    crest: true,
    languages: true,
    publishedAt: true,
    createdAt: true,
    updatedAt: true,
  } satisfies MunicipalitiesSelect,
  shows: [
    { of: 'media', fields: ['photo', 'crest'] },
    { of: 'attachments', fields: ['localPolicies.document'] },
  ],
  alsoChangedAs: CHANGED_IMPLEMENTERS,
  beside: practiceCounts,
  toSearchContent: (record, locale, { beside }) => {
    if (!record.slug) return null;
    const profile = municipalityFromPayload(record, localeShown(record, locale), {
      today: todayInChile(),
      practices: [],
    });
    return municipalityToSearchDocument({ ...profile, practiceCount: beside.get(record.id) ?? 0 }, locale);
  },
});
