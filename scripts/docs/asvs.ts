import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from '../steps/command';
import { testTitles } from './test-titles';

const FOLDER = 'docs/asvs';
/** Every requirement of the standard at levels 1 and 2, by chapter: what the chapters' files are held against. */
const IDENTIFIERS = 'identifiers.yaml';

const STATUSES = ['met', 'partly', 'not-met', 'not-applicable'] as const;
type Status = (typeof STATUSES)[number];

const text = z.string().trim().min(1);
const id = z.string().regex(/^V\d+\.\d+\.\d+$/);

const requirementSchema = z
  .strictObject({
    id,
    level: z.union([z.literal(1), z.literal(2)]),
    what: text,
    status: z.enum(STATUSES),
    /** Files, relative to the project's folder. */
    places: z.array(text).default([]),
    /** Each with a part of the title of a test that stands in it. */
    tests: z.array(z.strictObject({ file: text, title: text })).default([]),
    why: text.optional(),
  })
  .refine(({ status, why }) => status === 'met' || why !== undefined, 'should say why it is not met')
  .refine(({ status, places }) => status !== 'met' || places.length > 0, 'should name where it is met')
  .refine(({ tests, why }) => tests.length > 0 || why !== undefined, 'should name a test, or say why there is none')
  .refine(({ status, places }) => status !== 'not-applicable' || places.length === 0, 'applies, if it has a place');

const chapterSchema = z.strictObject({ chapter: text, title: text, requirements: z.array(requirementSchema) });
const identifiersSchema = z.record(z.string(), z.strictObject({ 1: z.array(id), 2: z.array(id) }));

type Requirement = z.infer<typeof requirementSchema>;
type Chapter = z.infer<typeof chapterSchema>;
/** Identifiers by chapter and level. */
type Identifiers = z.infer<typeof identifiersSchema>;

/** A file of the folder. */
export interface AsvsFile {
  name: string;
  text: string;
}

/** What the requirements name, looked up in the project. */
export interface Named {
  isThere: (file: string) => boolean;
  /** Titles of the tests in a file that is there. */
  titles: (file: string) => readonly string[];
}

/** Every file of a chapter, in the chapters' order, and the identifiers of the standard. */
export function asvsFiles(): { files: AsvsFile[]; identifiers: Identifiers } {
  const read = (name: string) => readFileSync(path.join(ROOT, FOLDER, name), 'utf8');
  const names = readdirSync(path.join(ROOT, FOLDER)).filter((name) => name !== IDENTIFIERS);
  return {
    files: names.sort().map((name) => ({ name, text: read(name) })),
    identifiers: identifiersSchema.parse(parse(read(IDENTIFIERS))),
  };
}

function readChapter({ name, text: written }: AsvsFile): Chapter | string {
  const read = chapterSchema.safeParse(parse(written));
  if (!read.success) {
    const issues = read.error.issues.map(({ path: place, message }) => `${place.join('.')}: ${message}`);
    return `${FOLDER}/${name}: ${issues.join('; ')}`;
  }
  const number = read.data.chapter.slice(1).padStart(2, '0');
  return name.startsWith(`v${number}-`) ? read.data : `${FOLDER}/${name}: should be called v${number}-….yaml`;
}

/** The chapters in their order, and what is wrong with the form of others. */
export function readChapters(files: readonly AsvsFile[]): { chapters: Chapter[]; problems: string[] } {
  const read = files.map(readChapter);
  return {
    chapters: read.filter((each) => typeof each !== 'string'),
    problems: read.filter((each) => typeof each === 'string'),
  };
}

function problemsOfLists(chapters: readonly Chapter[], identifiers: Identifiers): string[] {
  const given = chapters.flatMap(({ chapter, requirements }) =>
    requirements.map((each) => `${chapter} ${each.id} ${each.level}`),
  );
  const expected = Object.entries(identifiers).flatMap(([chapter, levels]) =>
    ([1, 2] as const).flatMap((level) => levels[level].map((each) => `${chapter} ${each} ${level}`)),
  );
  const told = (line: string): string => {
    const [chapter = '', requirement = '', level = ''] = line.split(' ');
    return `${FOLDER}: ${requirement} (chapter ${chapter}, level ${level})`;
  };
  return [
    ...expected.filter((each) => !given.includes(each)).map((each) => `${told(each)} is missing`),
    ...given.filter((each) => !expected.includes(each)).map((each) => `${told(each)} is none of the standard`),
    ...given.filter((each, at) => given.indexOf(each) !== at).map((each) => `${told(each)} stands twice`),
  ];
}

function problemsOfPlaces({ id: requirement, places, tests }: Requirement, { isThere, titles }: Named): string[] {
  const gone = [...places, ...tests.map(({ file }) => file)].filter((file) => !isThere(file));
  const untold = tests.filter(({ file, title }) => isThere(file) && !titles(file).some((each) => each.includes(title)));
  return [
    ...[...new Set(gone)].map((file) => `${FOLDER}: ${requirement} names ${file}, which is not there`),
    ...untold.map(({ file, title }) => `${FOLDER}: ${requirement} names the test «${title}», which ${file} has not`),
  ];
}

/** What the chapters claim and the standard or the project does not bear out. */
export function asvsProblems(
  { files, identifiers }: { files: readonly AsvsFile[]; identifiers: Identifiers },
  named: Named,
): string[] {
  const { chapters, problems } = readChapters(files);
  const requirements = chapters.flatMap((each) => each.requirements);
  return [
    ...problems,
    ...problemsOfLists(chapters, identifiers),
    ...requirements.flatMap((each) => problemsOfPlaces(each, named)),
  ];
}

/** The project's own files. */
export const namedInProject: Named = {
  isThere: (file) => existsSync(path.join(ROOT, file)),
  titles: (file) => testTitles(file, readFileSync(path.join(ROOT, file), 'utf8')),
};

const WORDS: Readonly<Record<Status, string>> = {
  met: 'Met',
  partly: 'Partly met',
  'not-met': 'Not met',
  'not-applicable': 'Does not apply',
};

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

function countsOf(chapters: readonly Chapter[]): string {
  const requirements = chapters.flatMap((each) => each.requirements);
  const counted = (level: number) => [
    ...STATUSES.map((status) => requirements.filter((each) => each.level === level && each.status === status).length),
    requirements.filter((each) => each.level === level).length,
  ];
  return [
    row(['Level', ...STATUSES.map((status) => WORDS[status]), 'In all']),
    row(['---', ...STATUSES.map(() => '---:'), '---:']),
    ...[1, 2].map((level) => row([level, ...counted(level)])),
  ].join('\n');
}

const inCode = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

function told({ id: requirement, level, what, status, places, tests, why }: Requirement): string {
  return [
    `- **${requirement}** (level ${level}): ${what} **${WORDS[status]}.**`,
    ...(why ? [why] : []),
    ...(places.length > 0 ? [`In ${inCode(places)}.`] : []),
    ...(tests.length > 0 ? [`Tried by ${tests.map(({ file, title }) => `\`${file}\` («${title}»)`).join(', ')}.`] : []),
  ].join('\n  ');
}

/** What somebody would look for first. */
const LISTED: readonly (readonly [label: string, holds: (requirement: Requirement) => boolean])[] = [
  [WORDS['not-met'], ({ status }) => status === 'not-met'],
  [WORDS.partly, ({ status }) => status === 'partly'],
  ['Met, and held by no test', ({ status, tests }) => status === 'met' && tests.length === 0],
];

const inShort = (chapters: readonly Chapter[]): string =>
  LISTED.map(([label, holds]) => {
    const found = chapters.flatMap(({ requirements }) => requirements.filter(holds));
    return `${label}: ${found.map((each) => each.id).join(', ') || 'none'}.`;
  }).join('\n\n');

/** Counts, and every requirement, as markdown. */
export function asvsWritten(files: readonly AsvsFile[]): string {
  const { chapters } = readChapters(files);
  const sections = chapters.map(
    ({ chapter, title, requirements }) => `## ${chapter} ${title}\n\n${requirements.map(told).join('\n')}`,
  );
  return [countsOf(chapters), inShort(chapters), ...sections].join('\n\n');
}
