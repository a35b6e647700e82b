import { todayInChile } from '@/domain/chilean-time';
import type { Use } from '@/domain/uses';
import { UseBuffer } from './buffer';
import { UseKeeper, type KeeperOptions } from './keeper';

/** Kept on globalThis, because Next bundles the instrumentation, which starts the keeper, apart from the route that reports. */
const KEY = Symbol.for('portal.statistics');
const store = globalThis as unknown as Record<symbol, { buffer: UseBuffer; keeper: UseKeeper | null } | undefined>;

const current = () => (store[KEY] ??= { buffer: new UseBuffer(), keeper: null });

/** Counts a use: in memory, at once. It is written within seconds. */
export function countUse(use: Use): void {
  current().buffer.take(use, todayInChile());
}

/** Starts to write what this process counts, unless it is under way. */
export function startUseKeeper(options: Omit<KeeperOptions, 'buffer'>): UseKeeper {
  const state = current();
  if (state.keeper) return state.keeper;
  state.keeper = new UseKeeper({ ...options, buffer: state.buffer });
  state.keeper.start();
  return state.keeper;
}
