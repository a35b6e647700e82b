import { parseArgs } from 'node:util';
import { todayInChile } from '@/domain/chilean-time';
import { checkRecords } from './records/check';
import { openLive } from './records/open-live';
import { reportOf } from './records/report';
import { fail, settings } from './steps/environment';

/**
 * Looks through the published records of the live database for what editors should mend. Nothing is changed.
 * @returns the exit code: 0 where nothing was found.
 */
async function check(): Promise<number> {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const { SITE_URL: siteUrl } = settings();
  const payload = await openLive();
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
