import { ticksKey, type SectionBoxes } from '@/domain/ticks';

/** The part of `localStorage` that is used; it may be refused, full or filled by something else. */
type TickStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The boxes that a visitor has ticked in a section. Never throws. */
export function readTicks(storage: TickStorage, section: string): Set<string> {
  try {
    const kept: unknown = JSON.parse(storage.getItem(ticksKey(section)) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((box) => typeof box === 'string') : []);
  } catch {
    return new Set();
  }
}

/** Stores a section's ticks; removes the entry if there are none. A browser that stores nothing is not an error. */
export function writeTicks(storage: TickStorage, section: string, ticks: ReadonlySet<string>): void {
  try {
    if (ticks.size === 0) storage.removeItem(ticksKey(section));
    else storage.setItem(ticksKey(section), JSON.stringify([...ticks]));
  } catch {
    // The box stays ticked as long as the page is open.
  }
}

/** How many of the boxes are ticked. Ticks of boxes that the guide no longer has don't count. */
export function progressOf(
  sections: readonly SectionBoxes[],
  ticksIn: (section: string) => ReadonlySet<string>,
): { done: number; total: number } {
  let done = 0;
  let total = 0;
  for (const { section, boxes } of sections) {
    const ticks = ticksIn(section);
    done += boxes.filter((box) => ticks.has(box)).length;
    total += boxes.length;
  }
  return { done, total };
}

/**
 * The boxes that a progress mark on the page refers to: `stage s2`, or a section's id and the beginning of the boxes'
 * names.
 */
export function boxesMeant(mark: string, sections: readonly SectionBoxes[]): SectionBoxes[] {
  const [of = '', which = ''] = mark.split(' ');
  if (of === 'stage') return sections.filter(({ policyStage }) => policyStage === which);
  return sections
    .filter(({ section }) => section === of)
    .map((each) => ({ ...each, boxes: each.boxes.filter((box) => box.startsWith(which)) }));
}
