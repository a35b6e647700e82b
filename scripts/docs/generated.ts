import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../steps/command';
import { accessTable } from './access-table';
import { asvsFiles, asvsWritten } from './asvs';
import { decisionFiles, decisionIndex, readDecisions } from './decisions';
import { roomsDrawn } from './rooms';

/** A part of a document that a script writes, between two marks. */
interface Part {
  file: string;
  name: string;
  make: () => string | Promise<string>;
}

/** The rules of the portal's own configuration. It keeps secrets where it keeps data: here, nowhere that lasts. */
async function accessDrawn(): Promise<string> {
  process.env.DATA_DIR = mkdtempSync(path.join(tmpdir(), 'rules-'));
  try {
    return await accessTable(await (await import('../../payload.config')).default);
  } finally {
    rmSync(process.env.DATA_DIR, { recursive: true, force: true });
  }
}

const PARTS: readonly Part[] = [
  { file: 'docs/access.md', name: 'access', make: accessDrawn },
  { file: 'docs/architecture.md', name: 'rooms', make: roomsDrawn },
  { file: 'docs/asvs.md', name: 'requirements', make: () => asvsWritten(asvsFiles().files) },
  {
    file: 'docs/decisions/README.md',
    name: 'decisions',
    make: () => decisionIndex(readDecisions(decisionFiles()).decisions),
  },
];

/**
 * Puts a part between its marks, `<!-- name: … -->` and `<!-- /name -->`.
 * @throws Error where a document lacks them.
 */
export function withPart(text: string, name: string, part: string): string {
  const marked = new RegExp(`(<!-- ${name}: [^>]*-->)[^]*(<!-- /${name} -->)`);
  if (!marked.test(text)) throw new Error(`The marks <!-- ${name}: … --> and <!-- /${name} --> are missing`);
  return text.replace(marked, (_whole, begin: string, end: string) => `${begin}\n\n${part}\n\n${end}`);
}

async function remade({ file, name, make }: Part): Promise<{ file: string; before: string; after: string }> {
  const absolute = path.join(ROOT, file);
  const before = await readFile(absolute, 'utf8');
  const options = { ...(await resolveConfig(absolute)), filepath: absolute };
  return { file, before, after: await format(withPart(before, name, await make()), options) };
}

/** Writes every part that is not current. @returns the files that were written. */
export async function writeParts(): Promise<string[]> {
  const written: string[] = [];
  for (const part of PARTS) {
    const { file, before, after } = await remade(part);
    if (before === after) continue;
    await writeFile(path.join(ROOT, file), after);
    written.push(file);
  }
  return written;
}

/** What is to be made anew, in words; empty where everything is current. */
export async function staleParts(): Promise<string[]> {
  const made = await Promise.all(PARTS.map(remade));
  return made
    .filter(({ before, after }) => before !== after)
    .map(({ file }) => `${file}: a generated part is not current; run npm run generate:docs`);
}
