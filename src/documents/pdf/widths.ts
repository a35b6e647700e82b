/**
 * Shares a width among columns by their weights; none becomes narrower than its longest word, as long as there is room.
 * @param least minimum width of each column, in the unit of `total`.
 */
export function shareWidth(weights: readonly number[], least: readonly number[], total: number): number[] {
  const needed = least.reduce((sum, width) => sum + width, 0);
  if (needed >= total) return least.map((width) => (width / needed) * total);
  const fixed = new Set<number>();
  for (;;) {
    const taken = [...fixed].reduce((sum, index) => sum + (least[index] ?? 0), 0);
    const weight = weights.reduce((sum, each, index) => (fixed.has(index) ? sum : sum + each), 0);
    const share = (index: number): number => ((total - taken) * (weights[index] ?? 1)) / weight;
    const tooNarrow = weights.flatMap((_each, index) =>
      !fixed.has(index) && share(index) < (least[index] ?? 0) ? [index] : [],
    );
    if (tooNarrow.length === 0)
      return weights.map((_each, index) => (fixed.has(index) ? (least[index] ?? 0) : share(index)));
    for (const index of tooNarrow) fixed.add(index);
  }
}
