import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../steps/command';

/** Folders whose files documents name by their whole path. */
const TOP = ['src', 'scripts', 'tests', 'docs', 'content-seed', 'deploy', 'public', '.ci', '.github'] as const;
const WHOLE = new RegExp(`^(?:${TOP.map((folder) => folder.replace('.', '\\.')).join('|')})/\\S+$`);
/** A file named without its folder. */
const BARE = /^[\w.[\]-]+\.(?:ts|tsx|mjs|cjs|css|java)$/;
const LINK = /\]\((?!\w+:|#)([^)\s#]+)/g;
const CODE = /`([^`\n]+)`/g;
const FENCE = /^```[^\n]*\n([^]*?)^```$/gm;
const NPM = /npm run ([\w:-]+)/g;
/** A document of ours, named anywhere. */
const DOCUMENT = /(?<![\w./-])(?:docs\/[\w/.-]+\.md|[A-Z][A-Z-]+\.md)/g;
const SECTION = /(docs\/[\w/.-]+\.md|[A-Z][A-Z-]+\.md),\s+(?:\*\s+)?«([^»]+)»/g;

/** What stands in the project's folder. */
export interface Present {
  /** Relative paths, with forward slashes. */
  files: readonly string[];
  npmScripts: readonly string[];
  /** Headings of a document. */
  headings: (file: string) => readonly string[];
}

const isOurs = (name: string): boolean => !['node_modules', '.next', '.git', '.cache', 'data', 'dist'].includes(name);

/** Every file of the project, packages and builds left out. */
export function projectFiles(folder = ''): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = folder ? `${folder}/${entry.name}` : entry.name;
    if (!entry.isDirectory()) return [place];
    return isOurs(entry.name) ? projectFiles(place) : [];
  });
}

/** `{a,b}` is either, `*` and `<name>` stand for any name; a folder is named by its path alone. */
function patternOf(named: string): RegExp {
  const source = named
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^}]*)\}/g, (_whole, names: string) => `(?:${names.split(',').join('|')})`)
    .replace(/<[^>]+>/g, '[^/]+')
    .replace(/\*+/g, (stars) => (stars.length > 1 ? '.*' : '[^/]*'))
    .replace(/\/$/, '');
  return new RegExp(`^${source}(?:/|$)`);
}

/** A token without the signs that prose puts around a path; `src/app/(site)` keeps its own. */
const trimmed = (token: string): string =>
  token
    .replace(/^["'(]+|["',;:.…]+$/g, '')
    .replace(/\)$/, (bracket, at: number, whole: string) => (whole.includes('(') && at > 0 ? bracket : ''));

const tokensOf = (text: string): string[] => {
  const fenced = [...text.matchAll(FENCE)].flatMap(([, inside = '']) => inside.split(/\s+/));
  const spans = [...text.replace(FENCE, '').matchAll(CODE)].flatMap(([, inside = '']) => inside.split(/\s+/));
  return [...fenced, ...spans];
};

const exists = (named: string, files: readonly string[]): boolean => {
  const pattern = patternOf(named);
  return files.some((file) => pattern.test(file));
};

/** Paths, files, links and npm scripts that a document names and that are not there. */
export function missingIn(document: string, text: string, { files, npmScripts }: Present): string[] {
  const tokens = [...new Set(tokensOf(text))];
  const whole = tokens.map(trimmed).filter((token) => WHOLE.test(token));
  const bare = tokens.filter((token) => BARE.test(token));
  const links = [...text.replace(FENCE, '').matchAll(LINK)].map(([, target = '']) => target);
  const scripts = [...text.matchAll(NPM)].map(([, name = '']) => name);
  const folder = path.posix.dirname(document);
  const names = new Set(files.map((file) => path.posix.basename(file)));
  return [
    ...whole.filter((named) => !exists(named, files)),
    ...bare.filter((name) => !names.has(name)),
    ...links.filter((target) => !exists(path.posix.join(folder, target), files)),
    ...scripts.filter((name) => !npmScripts.includes(name)).map((name) => `npm run ${name}`),
  ].map((named) => `${document}: names ${named}, which is not there`);
}

/** Documents, and sections of them, that a source file cites and that are not there. */
export function missingDocuments(file: string, text: string, { files, headings }: Present): string[] {
  const cited = [...new Set([...text.matchAll(DOCUMENT)].map(([named]) => named))];
  const sections = [...text.matchAll(SECTION)].map(([, document = '', section = '']) => ({ document, section }));
  return [
    ...cited.filter((named) => !files.includes(named)),
    ...sections
      .filter(({ document, section }) => files.includes(document) && !headings(document).includes(section))
      .map(({ document, section }) => `${document}, «${section}»`),
  ].map((named) => `${file}: cites ${named}, which is not there`);
}
