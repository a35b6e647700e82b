import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ownScript, ROOT } from './steps/command';
import { ensurePrograms } from './steps/programs';

/** Java with its compiler, because the server's one file of ours is started as source; Maven brings the rest of it. */
const PROGRAMS = ['javac', 'mvn'];
const PACKAGES = ['default-jdk-headless', 'maven'];

/** The contracts that touch the database, on a MongoDB-compatible server of their own. */
if (ensurePrograms(PROGRAMS, PACKAGES)) {
  const contracts = [process.execPath, ...ownScript('scripts/test-contract.ts'), '--database'];
  const { status } = spawnSync(path.join(ROOT, 'tests/servers/with-mongo'), contracts, { cwd: ROOT, stdio: 'inherit' });
  process.exitCode = status ?? 1;
} else {
  console.log('MongoDB: skipped (Java and Maven are neither installed, nor may this user install them)');
  console.log('0 passed, 0 failed');
}
