import type { Payload } from 'payload';
import { startImport } from '@/imports/apply';
import { dryRun, type DryRun } from '@/imports/dry-run';
import { exportCsv } from '@/imports/municipalities/csv';
import { NO_FACTS } from '@/imports/municipalities/plan';
import { sourceBook } from '@/imports/municipalities/stored';
import type { User } from '@/cms/payload-types';
import { REGIONS, type Region } from '@/domain/vocabularies/regions';

const SOURCE = 'Fuente sintética';

/** How many communes with a municipality each region has (345 in all), and a point around which they are spread. */
const COMMUNES: Readonly<Record<Region, readonly [count: number, latitude: number, longitude: number]>> = {
  'CL-AP': [4, -18.5, -69.9],
  'CL-TA': [7, -20.2, -69.6],
  'CL-AN': [9, -23.2, -69.6],
  'CL-AT': [9, -27.4, -70],
  'CL-CO': [15, -30.5, -70.9],
  'CL-VS': [38, -32.9, -71.1],
  'CL-RM': [52, -33.5, -70.7],
  'CL-LI': [33, -34.4, -71.2],
  'CL-ML': [30, -35.5, -71.5],
  'CL-NB': [21, -36.6, -72.1],
  'CL-BI': [33, -37.3, -72.7],
  'CL-AR': [32, -38.6, -72.4],
  'CL-LR': [12, -40, -72.6],
  'CL-LL': [30, -41.8, -73],
  'CL-AI': [10, -45.8, -72.6],
  'CL-MA': [10, -52.6, -71.4],
};

const REGION_OF = REGIONS.keys.flatMap((region) => Array.from({ length: COMMUNES[region][0] }, () => region));

/** A pseudo-random offset, the same every time. */
const strewn = (at: number, seed: number): number => Math.sin(at * seed) / 2.5;

/** A published source, which synthetic municipalities cite, and the administrator who imports them. */
export async function createImporter(payload: Payload): Promise<User> {
  await payload.create({ collection: 'sources', data: { title: SOURCE, _status: 'published' } });
  return payload.create({
    collection: 'users',
    data: { email: 'importa@portal.invalid', password: 'una clave de prueba', name: 'Importa', role: 'administrator' },
  });
}

/**
 * A file of so many invented municipalities, with everything a profile may hold; spread over Chile as the real ones
 * are.
 */
export async function syntheticFile(payload: Payload, count: number): Promise<Uint8Array> {
  const sources = await sourceBook(payload, null);
  const [source] = sources.meant(SOURCE);
  const municipalities = Array.from({ length: count }, (_, at) => {
    const region = REGION_OF[at % REGION_OF.length] ?? 'CL-RM';
    const [, latitude, longitude] = COMMUNES[region];
    return {
      ...NO_FACTS,
      name: `Municipalidad sintética ${at + 1}`,
      region,
      commune: `Comuna sintética ${at + 1}`,
      latitude: latitude + strewn(at, 12.9),
      longitude: longitude + strewn(at, 78.2),
      officeUnit: 'Oficina de personas migrantes',
      officeEmail: `migrantes${at + 1}@municipalidad.example`,
      candidate: ['2017'],
      awarded: at % 3 === 0 ? ['2018-05-03'] : [],
      revalidated: at % 9 === 0 ? ['2020', '2022-06'] : [],
      sealSource: source?.id ?? null,
      published: true,
    };
  });
  return Buffer.from(exportCsv(municipalities, 'es', sources));
}

/** Imports what a dry run has planned, to its end. @returns the import's id. */
export async function importAll(payload: Payload, user: User, { rows, context }: DryRun): Promise<string> {
  const { existing } = context;
  const { id, over } = await startImport(payload, { user, fileName: null, rows, existing, skipFailing: false });
  await over;
  const { state } = await payload.findByID({ collection: 'imports', id });
  if (state !== 'done') throw new Error(`The import ended as ${state}`);
  return id;
}

/** Adds synthetic municipalities until Chile has `total`. @returns how many were added. */
export async function fillMunicipalities(payload: Payload, total: number): Promise<number> {
  const user = await createImporter(payload);
  const { totalDocs } = await payload.count({ collection: 'municipalities', where: { country: { equals: 'CL' } } });
  const missing = Math.max(0, total - totalDocs);
  if (missing > 0) await importAll(payload, user, await dryRun(payload, user, await syntheticFile(payload, missing)));
  return missing;
}
