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
  let free = most;
  const turn = async (): Promise<void> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const done = (): void => {
    const next = waiting.shift();
    // The turn passes on to whoever waits: `free` stays as it is.
    if (next) next();
    else free += 1;
  };
  return items.map(async (item) => {
    await turn();
    return work(item).finally(done);
  });
}
