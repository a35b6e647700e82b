import { ensureBrowser } from './steps/browser';
import { ensureBuild } from './steps/build';
import { ensureNginx } from './steps/nginx';
import { runEndToEnd } from './steps/suites';

await ensureBuild();
const { passed, failed } = await runEndToEnd(await ensureBrowser(), ensureNginx());
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
