const MOST_IN_ROW = 4;

/** Items in rows of at most `most`. */
export const inRows = <Item>(items: readonly Item[], most: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_each, row) => items.slice(row * most, (row + 1) * most));

/** The cells of a tree: effects above, causes below, at most four in a row. */
export const treeRows = <Item extends { side?: 'above' | 'below' | undefined }>(items: readonly Item[]) => ({
  above: inRows(
    items.filter(({ side }) => side === 'above'),
    MOST_IN_ROW,
  ),
  below: inRows(
    items.filter(({ side }) => side !== 'above'),
    MOST_IN_ROW,
  ),
});

/** The cells to the left and right of a network's middle, from top to bottom. */
export function networkSides<Item>(items: readonly Item[]): { left: Item[]; right: Item[] } {
  const half = Math.ceil(items.length / 2);
  return { left: items.slice(0, half), right: items.slice(half) };
}
