/** The share of a list's searches whose answer must be among the first three. To be raised as search gets better. */
export const FLOORS: readonly { list: string; success3: number }[] = [
  { list: 'given', success3: 0.9 },
  { list: 'ours', success3: 0.9 },
];
