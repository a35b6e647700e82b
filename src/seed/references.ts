import { LOCALES } from '../domain/locale';
import { SEEDED_COLLECTIONS, type SeededCollection } from './collections';
import type { SeedProblem } from './reader';
import type { SeedRecord } from './records';

/** Reports a reference to a record that content-seed does not contain. */
export type Need = (file: string, field: string, known: { has(key: string): boolean }, key: string | undefined) => void;

/** @param problems where dangling references are reported. */
export const needIn =
  (problems: SeedProblem[]): Need =>
  (file, field, known, key) => {
    if (key !== undefined && !known.has(key)) problems.push({ file, field, message: unheld(key) });
  };

const unheld = (key: string): string => `names «${key}», which content-seed does not hold`;

/**
 * The same of what records ask for as they are written, whatever their collection: nothing is loaded without a reference
 * that no check of files has looked at. What is asked for is all that is known; in which field it stands is not.
 * @param isWritten tells records that are not written this time: they are not asked again at each start.
 */
export function danglingIn(
  records: Readonly<Record<SeededCollection, readonly SeedRecord[]>>,
  isWritten: (collection: SeededCollection, record: SeedRecord) => boolean,
): SeedProblem[] {
  const held = new Map(SEEDED_COLLECTIONS.map((each) => [each, new Set(records[each].map(({ seedKey }) => seedKey))]));
  const problems = new Map<string, SeedProblem>();
  for (const collection of SEEDED_COLLECTIONS) {
    for (const record of records[collection].filter((each) => !isWritten(collection, each))) {
      const file = `${collection}/${record.seedKey}`;
      const ask = (target: SeededCollection, key: string): undefined => {
        if (held.get(target)?.has(key)) return;
        problems.set(`${file} ${target} ${key}`, { file, field: target, message: unheld(key) });
      };
      for (const locale of LOCALES) record.data(locale, ask);
    }
  }
  return [...problems.values()];
}
