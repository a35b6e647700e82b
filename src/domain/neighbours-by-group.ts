/** Puts neighbouring items of one group together, in order; items without a group form groups of their own. */
export function neighboursByGroup<Item extends { group?: string | undefined }>(
  items: readonly Item[],
): { group: string | null; items: Item[] }[] {
  const groups: { group: string | null; items: Item[] }[] = [];
  for (const item of items) {
    const group = item.group ?? null;
    const last = groups.at(-1);
    if (last && last.group === group) last.items.push(item);
    else groups.push({ group, items: [item] });
  }
  return groups;
}
