import type { EnqueuedTask, Meilisearch, Task } from 'meilisearch';
import { asked, MeilisearchRefused, unavailable } from './errors';

const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 500;
/** A batch of a full rebuild can take minutes on a busy machine; beyond this something is stuck. */
const PATIENCE_MS = 15 * 60_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Failures of the server itself, which may be temporary; any other is a refusal of what was sent. */
const SERVER_FAULTS = new Set(['internal', 'system']);

function failure(task: Task): Error {
  const { message, code, type } = task.error ?? { message: `was ${task.status}`, code: task.status, type: 'internal' };
  const reason = `task ${task.uid} (${task.type}): ${message}`;
  return SERVER_FAULTS.has(type) ? unavailable(`${reason} (${code})`) : new MeilisearchRefused(code, reason);
}

/**
 * Waits until an accepted task is done. The client's own waiting is not used: it passes a signal to every
 * request, and with a signal the client's request timeout never fires.
 * @throws EngineUnavailable or MeilisearchRefused with the task's reason.
 */
export async function settle(client: Meilisearch, enqueued: PromiseLike<EnqueuedTask>): Promise<Task> {
  const { taskUid } = await asked(async () => enqueued);
  const deadline = Date.now() + PATIENCE_MS;
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 1.5, LONGEST_PAUSE_MS)) {
    const task = await asked(() => client.tasks.getTask(taskUid));
    if (task.status === 'succeeded') return task;
    if (task.status !== 'enqueued' && task.status !== 'processing') throw failure(task);
    if (Date.now() > deadline) throw unavailable(`task ${taskUid} is not done after ${PATIENCE_MS / 60_000} minutes`);
    await pause(wait);
  }
}
