import { LINT, runChecks } from './steps/checks';

const { failed } = await runChecks(LINT);
process.exitCode = failed > 0 ? 1 : 0;
