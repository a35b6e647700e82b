import { randomBytes } from 'node:crypto';
import { startThrowawayPortal } from '../../../scripts/steps/throwaway-portal';

/**
 * Starts the production build on a database of its own, with all of content-seed and editors for the journeys.
 * Tests find it by PORTAL_URL, PORTAL_PID and EDITOR_PASSWORD.
 * @returns what stops it and takes its data away.
 */
export default async function startPortal(): Promise<() => Promise<void>> {
  const password = { EDITOR_PASSWORD: randomBytes(12).toString('hex') };
  const { url, pid, stop } = await startThrowawayPortal(['tests/e2e/server/fill.ts'], password);
  Object.assign(process.env, { PORTAL_URL: url, PORTAL_PID: String(pid), ...password });
  return stop;
}
