import type { SeedProblem } from './reader';

/** Reports a reference to a record that content-seed does not contain. */
export type Need = (file: string, field: string, known: { has(key: string): boolean }, key: string | undefined) => void;

/** @param problems where dangling references are reported. */
export const needIn =
  (problems: SeedProblem[]): Need =>
  (file, field, known, key) => {
    if (key !== undefined && !known.has(key))
      problems.push({ file, field, message: `names «${key}», which content-seed does not hold` });
  };
