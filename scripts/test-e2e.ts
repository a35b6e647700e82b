import { ensureBrowser } from './steps/browser';
import { ensureBuild } from './steps/build';
import { runEndToEnd } from './steps/suites';

await ensureBuild();
const { passed, failed } = await runEndToEnd(await ensureBrowser());
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
