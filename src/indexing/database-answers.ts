import type { Payload } from 'payload';

/** Whether the database answers a read that costs next to nothing. Never throws; a server that is away takes its time. */
export async function databaseAnswers(payload: Payload): Promise<boolean> {
  try {
    await payload.find({ collection: 'changes', limit: 1, depth: 0, pagination: false });
    return true;
  } catch {
    return false;
  }
}
