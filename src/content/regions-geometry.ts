import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from '@/config/env';
import { parseRegionShapes, type RegionShapes } from '@/domain/region-shapes';
import { processPayload } from './process-payload';

const FILE = 'regiones.geojson';
/** A file that simply is not there is no fault: the portal ships none. */
const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';
/** Detailed sets of boundaries run to hundreds of MB; what is drawn of them fits in far less. */
export const MOST_BYTES = 30_000_000;

/**
 * Reads boundaries of the regions that an operator put into a folder.
 * @returns null where there is no such file, or none that can be drawn; `warn` hears why.
 */
export async function readRegionShapes(folder: string, warn: (message: string) => void): Promise<RegionShapes | null> {
  const path = join(folder, FILE);
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) throw new Error(`${size} bytes, more than ${MOST_BYTES}: simplify it`);
    return parseRegionShapes(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (!isMissing(error)) warn(`${path} is not drawn: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

let read: Promise<RegionShapes | null> | undefined;

/** The boundaries in the data folder, read once: a new file counts from the next start, as pages are kept till then. */
export function regionShapes(): Promise<RegionShapes | null> {
  read ??= processPayload().then(({ logger }) =>
    readRegionShapes(env().DATA_DIR, (why) => logger.warn({ msg: 'The regions stay tiles', why })),
  );
  return read;
}
