import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ownScript } from '../../../scripts/steps/command';
import { openPortal } from '../../factories/open-portal';
import { randomFor } from '../../factories/random';
import { fillBeforeImport, snapshot } from './import-case';

/** KILL_ROUNDS=25 npx vitest run --project integration tests/integration/kill/import.test.ts: the long variant. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 4);
/** An import of these twelve rows takes somewhat more statements. */
const LATEST_STATEMENT = 400;
const ROUND_LIMIT_MS = 120_000;
const random = randomFor('kill -9 while importing');

const directory = mkdtempSync(join(tmpdir(), 'portal-kill-import-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

interface Client {
  client: { execute(sql: string): Promise<{ rows: Record<string, unknown>[] }> };
}

/** Imports in a process of its own, which dies before a statement. @returns how it ended. */
function killedImport(statement: number): Promise<string> {
  const child = spawn(
    process.execPath,
    [...ownScript('tests/integration/kill/import-writer.ts'), directory, String(statement)],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve('killed');
      else if (code === 0 && said.includes('finished')) resolve('finished');
      else reject(new Error(`The import ended by itself (${code ?? signal}):\n${said}`));
    });
  });
}

describe.skipIf((process.env.DATABASE_URI ?? '').startsWith('mongodb'))('kill -9 while importing', () => {
  it(
    'leaves every municipality as it was before, after the next start',
    { timeout: (ROUNDS + 1) * ROUND_LIMIT_MS },
    async () => {
      process.env.DATABASE_URI = `file:${join(directory, 'portal.db')}`;
      const first = await openPortal(directory);
      await fillBeforeImport(first.payload);
      const before = await snapshot(first.payload);
      await first.payload.destroy();
      let killed = 0;
      for (let round = 1; round <= ROUNDS; round += 1) {
        const statement = Math.ceil(random() * LATEST_STATEMENT);
        const end = await killedImport(statement);
        const { payload } = await openPortal(directory);
        const { client } = payload.db as unknown as Client;
        expect((await client.execute('PRAGMA integrity_check')).rows).toEqual([{ integrity_check: 'ok' }]);
        const imports = await payload.find({ collection: 'imports', depth: 0, sort: '-startedAt', limit: 1 });
        const state = imports.docs[0]?.state ?? 'none';
        const entries = await payload.find({
          collection: 'import-entries',
          depth: 0,
          pagination: false,
          where: { import: { equals: imports.docs[0]?.id ?? '' } },
        });
        console.log(
          `import ${round}: ${end} before statement ${statement}; after the start ${state}, ${entries.totalDocs} records journalled`,
        );
        if (end === 'killed') {
          killed += 1;
          expect(['rolledBack', 'none']).toContain(state);
          expect(entries.docs.filter((entry) => entry.state !== 'undone')).toEqual([]);
          expect(await snapshot(payload)).toBe(before);
        }
        await payload.destroy();
        if (end === 'finished') break;
      }
      expect(killed).toBeGreaterThan(0);
    },
  );
});
