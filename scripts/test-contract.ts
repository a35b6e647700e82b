import { runVitest } from './steps/suites';

const { passed, failed } = await runVitest('contract');
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
