/**
 * The shares of a list's searches whose answer must come first, and among the first three. To be raised as search gets
 * better.
 */
export const FLOORS: readonly { list: string; success1: number; success3: number }[] = [
  { list: 'given', success1: 0.85, success3: 0.96 },
  { list: 'ours', success1: 0.85, success3: 0.95 },
];
