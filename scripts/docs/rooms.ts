import { bin, runNode } from '../steps/command';
import { importTable, type Row } from './import-rows';

/** Which rooms each room imports. */
export type Imports = ReadonlyMap<string, ReadonlySet<string>>;

interface Cruise {
  modules: { source: string; dependencies: { resolved: string }[] }[];
}

/** Imports between rooms, from those between files. What belongs to no room (packages, Node) is left out. */
export function importsBetween(rows: readonly Row[], { modules }: Cruise): Imports {
  const roomOf = (file: string) => rows.find(({ holds }) => holds(file))?.name;
  const imports = new Map(rows.map(({ name }) => [name, new Set<string>()]));
  for (const { source, dependencies } of modules) {
    const room = roomOf(source);
    if (room === undefined) continue;
    for (const { resolved } of dependencies) {
      const other = roomOf(resolved);
      if (other !== undefined && other !== room) imports.get(room)?.add(other);
    }
  }
  return imports;
}

/** Every room that is reached from these, however many steps away. */
function reached(imports: Imports, from: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const waiting = [...from];
  for (let room = waiting.pop(); room !== undefined; room = waiting.pop()) {
    if (found.has(room)) continue;
    found.add(room);
    waiting.push(...(imports.get(room) ?? []));
  }
  return found;
}

/**
 * Leaves out each import that others imply: where `app` imports `ui` and `ui` imports `domain`, no arrow leads from `app`
 * to `domain`. Rooms import one way, so that what is left is one drawing and no other.
 */
export function withoutImplied(imports: Imports): Imports {
  return new Map(
    [...imports].map(([room, others]) => {
      const implied = (other: string) =>
        [...others].some((each) => each !== other && reached(imports, imports.get(each) ?? []).has(other));
      return [room, new Set([...others].filter((other) => !implied(other)))];
    }),
  );
}

/** A room's name as mermaid takes it for an identifier. */
const identifier = (name: string): string => name.replace(/\W/g, '_');

function drawing(rows: readonly Row[], imports: Imports): string {
  const nodes = rows.map(({ name, places }) => `  ${identifier(name)}["${places.join('<br>')}"]`);
  const arrows = rows.flatMap(({ name }) =>
    [...(imports.get(name) ?? [])].sort().map((other) => `  ${identifier(name)} --> ${identifier(other)}`),
  );
  return ['```mermaid', 'flowchart TD', ...nodes, ...arrows, '```'].join('\n');
}

const inCode = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ name, places, mayImport }) => {
    const allowed = mayImport.length > 0 ? inCode([...mayImport].sort()) : 'nothing of ours';
    return `| \`${name}\` | ${inCode(places)} | ${allowed} |`;
  });
  return ['| Room | Lies in | May import |', '| --- | --- | --- |', ...lines].join('\n');
}

/** Reads every import of the portal. @throws Error where dependency-cruiser does not answer. */
async function cruise(): Promise<Cruise> {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'payload.config.ts'];
  const { output, code } = await runNode([bin.depcruise, ...args], { quiet: true });
  if (code !== 0) throw new Error(output);
  return JSON.parse(output) as Cruise;
}

/** The drawing of the rooms and their table, as markdown. */
export async function roomsDrawn(): Promise<string> {
  const rows = importTable();
  const imports = withoutImplied(importsBetween(rows, await cruise()));
  return `${drawing(rows, imports)}\n\n${table(rows)}`;
}
