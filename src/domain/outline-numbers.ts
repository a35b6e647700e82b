/** The numbers of an outline's items by their levels: 1, 1.1, 1.1.1, 1.2, 2. */
export function outlineNumbers(levels: readonly number[]): string[] {
  const counts: number[] = [];
  return levels.map((level) => {
    counts.length = level;
    for (let place = 0; place < level; place += 1) counts[place] = (counts[place] ?? 0) + (place === level - 1 ? 1 : 0);
    return counts.map((count) => Math.max(1, count)).join('.');
  });
}
