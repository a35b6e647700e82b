import { personalData } from './people/export';
import { openLive } from './records/open-live';
import { fail, Refusal, settings } from './steps/environment';

/** Prints what the portal keeps about a person with an account, as JSON. Nothing is changed. */
async function exportPerson(mail: string | undefined): Promise<void> {
  if (!mail) throw new Refusal('Whose data? npm run person:export --silent -- MAIL > data.json');
  settings();
  const payload = await openLive();
  const data = await personalData(payload, mail);
  await payload.destroy();
  console.log(JSON.stringify(data, null, 2));
}

try {
  await exportPerson(process.argv[2]);
} catch (error) {
  fail(error);
}
process.exit();
