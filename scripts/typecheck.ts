import { runChecks, TYPES } from './steps/checks';

const { failed } = await runChecks([TYPES]);
process.exitCode = failed > 0 ? 1 : 0;
