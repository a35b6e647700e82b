import { processState } from '@/config/process-state';
import { todayInChile } from '@/domain/chilean-time';
import type { UsageEvent } from '@/domain/usage';
import { UsageBuffer } from './buffer';
import { UsageRecorder, type RecorderOptions } from './recorder';

const statistics = processState<{ buffer: UsageBuffer; recorder: UsageRecorder | null }>('statistics');

const current = () => (statistics.current ??= { buffer: new UsageBuffer(), recorder: null });

/** Counts an event: in memory, at once. It is written within seconds. */
export function countUsage(event: UsageEvent): void {
  current().buffer.add(event, todayInChile());
}

/** Starts to write what this process counts, unless that is under way. */
export function startUsageRecorder(options: Omit<RecorderOptions, 'buffer'>): UsageRecorder {
  const state = current();
  if (state.recorder) return state.recorder;
  state.recorder = new UsageRecorder({ ...options, buffer: state.buffer });
  state.recorder.start();
  return state.recorder;
}
