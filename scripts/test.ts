import { ensureBrowser } from './steps/browser';
import { ensureBuild } from './steps/build';
import { LINT, runChecks, TYPES, type Tally } from './steps/checks';
import { printCoverage } from './steps/coverage';
import { ensureNginx } from './steps/nginx';
import { printSlowest } from './steps/slowest';
import { runEndToEnd, runVitest, VITEST_PROJECTS } from './steps/suites';
import { seedInWords } from './steps/test-seed';

/** Every check, in the order that shows mistakes soonest. A step that fails does not stop the others. */
const STEPS: readonly { name: string; run: () => Promise<Tally> }[] = [
  { name: 'lint and types', run: () => runChecks([TYPES, ...LINT]) },
  ...VITEST_PROJECTS.map((project) => ({
    name: `${project} tests`,
    run: () => runVitest(project, { coverage: true }),
  })),
  {
    name: 'build and end-to-end tests',
    run: async () => {
      await ensureBuild();
      return runEndToEnd(await ensureBrowser(), ensureNginx());
    },
  },
];

console.log(seedInWords());
const started = performance.now();
const total: Tally = { passed: 0, failed: 0 };
for (const [index, { name, run }] of STEPS.entries()) {
  console.log(`\n[${index + 1}/${STEPS.length}] ${name}`);
  const { passed, failed } = await run().catch((error: unknown): Tally => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  console.log(`${name}: ${passed} passed, ${failed} failed`);
  total.passed += passed;
  total.failed += failed;
}

await printCoverage(VITEST_PROJECTS);
await printSlowest(VITEST_PROJECTS);
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${seedInWords()}`);
console.log(`All of it took ${((performance.now() - started) / 60_000).toFixed(1)} min.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
