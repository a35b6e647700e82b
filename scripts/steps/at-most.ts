/**
 * Begins work on every item in their order, on at most so many at a time.
 * @returns a promise per item, in their order.
 */
export function atMost<Item, Result>(
  most: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result>[] {
  const waiting: (() => void)[] = [];
  return items.map(async (item, index) => {
    if (index >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    return work(item).finally(() => waiting.shift()?.());
  });
}
