import { conceptFileSchema } from './concept-schema';
import type { SeedConcept } from './content';
import type { SeedReader } from './reader';

/** Every concept of content-seed, theme after theme. */
export async function readConcepts(reader: SeedReader): Promise<SeedConcept[]> {
  const themes = await reader.records('concepts', conceptFileSchema);
  return [...themes].flatMap(([theme, records]) =>
    records.map((record) => ({ seedKey: record.key, file: `concepts/${theme}.yaml`, record })),
  );
}
