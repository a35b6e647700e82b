import { TryLater } from '@/domain/try-later';
import { heavyWork, type MakerName, type TaskInput, type TaskResult } from '@/heavy-work/heavy-work';
import { callerOf } from '@/rate-limits/callers';
import { rateLimits } from '@/rate-limits/rate-limits';

/**
 * Lets something be made for whoever asks. Asked before anything is read for it: a refusal costs next to nothing.
 * @throws TryLater
 */
export async function admit({ headers }: Request): Promise<void> {
  heavyWork().refuseIfFull();
  const seconds = await rateLimits().use('documents', callerOf(headers));
  if (seconds > 0) throw new TryLater(429, seconds);
}

/** Whether only the head of a file is asked for: nothing is made for that. */
export const isHead = ({ method }: Request): boolean => method === 'HEAD';

/**
 * A file that is the same for everybody: kept, or made now; null where only its head is asked for and none is kept.
 * @throws TryLater
 */
export async function keptOrMade<Name extends MakerName>(
  request: Request,
  name: Name,
  input: TaskInput<Name>,
): Promise<TaskResult<Name> | null> {
  if (isHead(request)) return heavyWork().kept(name, input);
  return heavyWork().runOnce(name, input, () => admit(request));
}
