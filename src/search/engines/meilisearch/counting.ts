import type { Reading } from './readings';
import { MOST_SUBQUERIES } from './subsets';

/** How many of the searched records (of the kinds and language) each reading finds, whatever facets are chosen. */
export type Count = (readings: readonly Reading[]) => Promise<number[]>;

const keyOf = ({ q, attributesToSearchOn }: Reading): string => JSON.stringify([q, attributesToSearchOn]);

/** Counts in parallel requests, each with no more readings than one may have. */
async function countAll(count: Count, all: readonly Reading[]): Promise<number[]> {
  const requests = Array.from({ length: Math.ceil(all.length / MOST_SUBQUERIES) }, (_, index) =>
    count(all.slice(index * MOST_SUBQUERIES, (index + 1) * MOST_SUBQUERIES)),
  );
  return (await Promise.all(requests)).flat();
}

/** The same as `count` for any number of readings, each counted once: for the duration of one search. */
export function countOnce(count: Count): Count {
  const known = new Map<string, number>();
  return async (readings) => {
    const wanted = new Map(readings.map((reading) => [keyOf(reading), reading]));
    const unknown = [...wanted].filter(([key]) => !known.has(key));
    const counts = await countAll(
      count,
      unknown.map(([, reading]) => reading),
    );
    unknown.forEach(([key], index) => known.set(key, counts[index] ?? 0));
    return readings.map((reading) => known.get(keyOf(reading)) ?? 0);
  };
}
