import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { templateDocument } from '@/documents/template';
import { LOCALES } from '@/domain/locale';
import { TEMPLATE_FORMATS } from '@/domain/template';
import { seedTemplate, seedTemplateKeys } from '../tests/factories/templates';
import { ensurePrograms } from './steps/programs';

/**
 * Opens every template, in every format and language, with LibreOffice and poppler: what npm's readers accept may still
 * be a file that an office refuses. `.ci/run` calls this; it installs both if it may, and says so if it may not.
 */
const PACKAGES = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui', 'poppler-utils'];
const PROGRAMS = ['soffice', 'pdfinfo', 'pdftotext', 'pdffonts'];
const NAME = 'Municipalidad de Prueba';
/** How many documents LibreOffice converts in one go. */
const BATCH = 12;

function run(program: string, args: readonly string[], seconds = 240): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: seconds * 1000,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args.at(-1) ?? ''}: ${stderr || stdout}`);
  return stdout;
}

interface Made {
  /** Path of the PDF: the document itself, or what LibreOffice made of it. */
  pdf: string;
  label: string;
  title: string;
  /** Whether the PDF is ours. */
  own: boolean;
}

async function makeAll(folder: string): Promise<Made[]> {
  const made: Made[] = [];
  for (const key of seedTemplateKeys()) {
    for (const locale of LOCALES) {
      const template = seedTemplate(key, locale);
      for (const format of TEMPLATE_FORMATS) {
        // LibreOffice names its PDF after the file without its extension: formats must not collide there.
        const name = `${key}.${locale}.${format === 'pdf' ? 'own' : format}`;
        const file = path.join(folder, `${name}.${format}`);
        writeFileSync(
          file,
          await templateDocument(template, format, { municipality: NAME, address: 'https://portal.example' }),
        );
        made.push({
          pdf: path.join(folder, `${name}.pdf`),
          label: `${key} ${locale} ${format}`,
          title: template.title,
          own: format === 'pdf',
        });
      }
    }
  }
  return made;
}

function convert(folder: string, made: readonly Made[]): void {
  const files = made.filter(({ own }) => !own).map(({ pdf }) => pdf.replace(/\.(docx|xlsx)\.pdf$/, '.$1.$1'));
  for (let first = 0; first < files.length; first += BATCH) {
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    run('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...files.slice(first, first + BATCH),
    ]);
  }
}

const bare = (text: string): string => text.replace(/\s+/g, '');

/** What is wrong with a PDF; empty where nothing is. */
function faults({ pdf, title, own }: Made): string[] {
  const info = run('pdfinfo', [pdf]);
  const text = bare(run('pdftotext', ['-layout', pdf, '-']));
  const unembedded = run('pdffonts', [pdf])
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '' && !/\syes\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/.test(line));
  return [
    ...(/^Pages:\s+[1-9]/m.test(info) ? [] : ['no pages']),
    ...(text.includes(bare(title)) ? [] : ['title missing']),
    ...(text.includes(bare(NAME)) ? [] : ['municipality missing']),
    ...(own && !/^Tagged:\s+yes/m.test(info) && !/^Form:\s+AcroForm/m.test(info)
      ? ['neither tagged nor fillable']
      : []),
    ...(own && unembedded.length > 0 ? [`fonts not embedded: ${unembedded.join('; ')}`] : []),
  ];
}

async function check(): Promise<{ passed: number; failed: number }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-documents-'));
  try {
    const made = await makeAll(folder);
    convert(folder, made);
    let failed = 0;
    for (const each of made) {
      let found: string[];
      try {
        found = faults(each);
      } catch (error) {
        found = [error instanceof Error ? error.message.slice(0, 300) : String(error)];
      }
      if (found.length === 0) continue;
      failed += 1;
      console.log(`  ${each.label}: ${found.join(', ')}`);
    }
    return { passed: made.length - failed, failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (ensurePrograms(PROGRAMS, PACKAGES)) {
  const { passed, failed } = await check();
  process.exitCode = failed > 0 ? 1 : 0;
  console.log(`${passed} passed, ${failed} failed`);
} else {
  console.log('LibreOffice and poppler: skipped (neither installed, nor may this user install them)');
  console.log('0 passed, 0 failed');
}
