import type { MunicipalitySummary } from '@/domain/municipality';

/** A municipality of which nothing is known but its name, and what the test says. */
export function municipality(slug: string, known: Partial<MunicipalitySummary> = {}): MunicipalitySummary {
  return {
    id: slug,
    slug,
    name: `Municipalidad de ${slug}`,
    commune: slug,
    region: null,
    seal: { stage: null, since: null, withdrawn: null, revalidationDue: null },
    coordinates: null,
    pilotedGuide: false,
    practiceCount: 0,
    policyCount: 0,
    ...known,
  };
}
