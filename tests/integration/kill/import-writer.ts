import { writeSync } from 'node:fs';
import { startImport } from '@/imports/apply';
import { planImport } from '@/imports/municipalities/plan';
import { readRows } from '@/imports/municipalities/rows';
import { planContextFor } from '@/imports/municipalities/stored';
import { readTable } from '@/imports/municipalities/table';
import { openPortal } from '../../factories/open-portal';
import { fillBeforeImport, importFile } from './import-case';

/** Imports a file into the portal of a folder, and is killed before the given SQL statement of the import. */
const [directory = '', statements = ''] = process.argv.slice(2);

interface Client {
  client: { execute(...given: unknown[]): Promise<unknown> };
}

process.env.DATABASE_URI = `file:${directory}/portal.db`;
const { payload } = await openPortal(directory);
const user = await fillBeforeImport(payload);
const context = await planContextFor(payload, user);
const rows = planImport(readRows(readTable(importFile()), context.sources), context);

const { client } = payload.db as unknown as Client;
const execute = client.execute.bind(client);
let left = Number(statements);
client.execute = (...given) => {
  left -= 1;
  if (left <= 0) process.kill(process.pid, 'SIGKILL');
  return execute(...given);
};
const { over } = await startImport(payload, {
  user,
  fileName: null,
  rows,
  existing: context.existing,
  skipFailing: false,
});
await over;
writeSync(1, `finished after ${Number(statements) - left} statements\n`);
process.exit(0);
