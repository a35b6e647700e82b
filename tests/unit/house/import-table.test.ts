import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

interface Cruise {
  summary: { violations: { from: string; to: string; rule: { name: string } }[] };
}

const root = path.resolve(import.meta.dirname, '../../..');
const fixture = path.join(root, 'tests/fixtures/illegal-imports');
const rules = createRequire(import.meta.url)(path.join(root, '.dependency-cruiser.cjs')) as {
  forbidden: { name: string }[];
};

/** The violations that the project's own rules find in the fixture. */
async function cruiseFixture(): Promise<Cruise['summary']['violations']> {
  const bin = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      bin,
      '--config',
      path.join(root, '.dependency-cruiser.cjs'),
      '--output-type',
      'json',
      'src',
      'scripts',
      'payload.config.ts',
    ],
    { cwd: fixture, maxBuffer: 64 * 1024 * 1024 },
  ).catch((error: unknown) => error as { stdout: string });
  return (JSON.parse(stdout) as Cruise).summary.violations;
}

describe('the import table', () => {
  it('catches an illegal import of every row', { timeout: 60_000 }, async () => {
    const caught = new Set((await cruiseFixture()).map(({ rule }) => rule.name));
    expect([...caught].sort()).toEqual(rules.forbidden.map(({ name }) => name).sort());
  });
});
