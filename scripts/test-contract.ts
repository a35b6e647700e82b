import { runVitest } from './steps/suites';

/** Contracts in which no database has a part: with `--database` they are left out. */
const WITHOUT_DATABASE = ['tests/contract/search/**', 'tests/contract/documents/**'];

const exclude = process.argv.includes('--database') ? WITHOUT_DATABASE : [];
const { passed, failed } = await runVitest('contract', { exclude });
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
