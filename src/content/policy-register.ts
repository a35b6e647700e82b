import { localPoliciesFromPayload } from '@/cms/mapping';
import type { MunicipalitiesSelect } from '@/cms/payload-types';
import type { Locale } from '@/domain/locale';
import type { RegisteredPolicy } from '@/domain/policy-register';
import { inBestLanguage } from './languages';
import { memoizedUntilChange } from './memoized';
import { municipalitySummaries } from './municipalities';
import { readerFor } from './reader';

/** A cited source may itself be named by a document. */
const DEPTH = 2;

/**
 * Every local policy of the published municipalities of Chile, regions from north to south, communes by their names. Its
 * words are in Spanish where the municipality's profile is not ready in the language asked for.
 */
export const policyRegister = memoizedUntilChange(async (locale: Locale): Promise<RegisteredPolicy[]> => {
  const [reader, summaries] = await Promise.all([readerFor(false), municipalitySummaries()]);
  const holders = summaries.filter(({ policyCount }) => policyCount > 0);
  const found = await inBestLanguage('municipalities', locale, reader, {
    depth: DEPTH,
    joins: false,
    select: { localPolicies: true, languages: true } satisfies MunicipalitiesSelect,
    where: { id: { in: holders.map(({ id }) => id) } },
  });
  const read = new Map(found.map((each) => [each.document.id, each]));
  return holders.flatMap(({ id, slug, commune, region }) => {
    const profile = read.get(id);
    if (!profile) return [];
    return localPoliciesFromPayload(profile.document).map((policy) => ({
      policy,
      locale: profile.locale,
      municipality: { slug, commune, region },
    }));
  });
});
