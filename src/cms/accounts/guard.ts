import type { Payload } from 'payload';
import { refuseStaleAccounts } from './fresh-writes';
import { requireSessions } from './sessions';

/** What Payload has no setting for, at each start. */
export function guardAccounts(payload: Payload): void {
  requireSessions(payload);
  refuseStaleAccounts(payload);
}
