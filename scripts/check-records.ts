import { parseArgs } from 'node:util';
import { getPayload } from 'payload';
import { todayInChile } from '@/domain/chilean-time';
import { checkRecords } from './records/check';
import { reportOf } from './records/report';
import { refuseOtherVersion } from './records/same-version';
import { fail, settings } from './steps/environment';

/**
 * Looks through the published records of the live database for what editors should mend. Nothing is changed.
 * @returns the exit code: 0 where nothing was found.
 */
async function check(): Promise<number> {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const { SITE_URL: siteUrl } = settings();
  // What opens a database otherwise brings it up to date, under a portal that runs.
  process.env.PAYLOAD_MIGRATING = 'true';
  const { default: config } = await import('../payload.config');
  const loaded = await config;
  // What is found alone goes to the output, for whoever hands it on.
  Object.assign(loaded, { logger: { options: { level: 'warn' }, destination: process.stderr } });
  const payload = await getPayload({ config: loaded, disableOnInit: true });
  await refuseOtherVersion(payload);
  const findings = await checkRecords(payload, { siteUrl, today: todayInChile() });
  await payload.destroy();
  console.log(values.json ? JSON.stringify(findings, null, 2) : reportOf(findings));
  return findings.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await check();
} catch (error) {
  fail(error);
}
process.exit();
