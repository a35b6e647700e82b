import { getPayload, type Payload } from 'payload';
import { refuseOtherVersion } from './same-version';

/**
 * Opens the live database as it is, beside a portal that may run: what opens one otherwise brings it up to date.
 * @throws Refusal where it is not that of this version of the portal.
 */
export async function openLive(): Promise<Payload> {
  process.env.PAYLOAD_MIGRATING = 'true';
  const { default: config } = await import('../../payload.config');
  const loaded = await config;
  // What a script finds alone goes to the output, for whoever hands it on.
  Object.assign(loaded, { logger: { options: { level: 'warn' }, destination: process.stderr } });
  const payload = await getPayload({ config: loaded, disableOnInit: true });
  await refuseOtherVersion(payload);
  return payload;
}
