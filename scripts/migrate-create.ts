import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bin, ownScript, ROOT, runNode } from './steps/command';
import { withDeletionRules, type SchemaSnapshot } from './steps/deletion-rules';

const MIGRATIONS = path.join(ROOT, 'src/database/migrations');

const files = (): string[] => readdirSync(MIGRATIONS).filter((file) => /^\d.*\.ts$/.test(file));

/** Mends what the generator leaves out, by the snapshot that it has written beside. */
function sayWhatDeletionsDo(file: string): void {
  const snapshot = JSON.parse(readFileSync(file.replace(/\.ts$/, '.json'), 'utf8')) as SchemaSnapshot;
  writeFileSync(file, withDeletionRules(readFileSync(file, 'utf8'), snapshot));
}

/** Payload's template declares arguments that a migration seldom uses, which our TypeScript settings refuse. */
function dropUnusedArguments(file: string): void {
  const source = readFileSync(file, 'utf8');
  const trimmed = source.replaceAll('({ db, payload, req }:', '({ db }:');
  writeFileSync(file, /\b(payload|req)\b/.test(trimmed.replace(/from '@payloadcms[^\n]*/g, '')) ? source : trimmed);
}

/**
 * Writes a migration from the latest one to the current collections, named by the first argument.
 * @returns the exit code.
 */
async function createMigration(name: string | undefined): Promise<number> {
  const before = new Set(files());
  const given = name ? [name] : [];
  const create = [...ownScript(bin.payload), 'migrate:create', ...given, '--skip-empty'];
  const { code } = await runNode(create, { asks: true });
  const made = files().filter((file) => !before.has(file));
  for (const file of made) {
    dropUnusedArguments(path.join(MIGRATIONS, file));
    sayWhatDeletionsDo(path.join(MIGRATIONS, file));
  }
  console.log(made.length > 0 ? `Made ${made.join(', ')}` : 'Nothing to migrate: no collection has changed.');
  return code;
}

process.exit(await createMigration(process.argv[2]));
