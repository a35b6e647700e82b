import { parseArgs } from 'node:util';
import { deletePerson, toldOf } from './people/delete';
import { openLive } from './records/open-live';
import { fail, Refusal, settings } from './steps/environment';

/**
 * Deletes a person's account and what the portal keeps about them, and says what it did. Without `--yes` it only says
 * what it would do.
 * @returns the exit code: 1 where a text still holds their mail address.
 */
async function removePerson(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { yes: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [mail] = positionals;
  if (!mail) throw new Refusal('Whose data? npm run person:delete -- MAIL, and once more with --yes');
  settings();
  const payload = await openLive();
  const plan = await deletePerson(payload, mail, { apply: values.yes });
  await payload.destroy();
  console.log(toldOf(plan, { apply: values.yes }));
  return plan.left.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await removePerson();
} catch (error) {
  fail(error);
}
process.exit();
