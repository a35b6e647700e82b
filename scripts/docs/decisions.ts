import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../steps/command';

const FOLDER = 'docs/decisions';
const NAME = /^(\d{4})-[a-z0-9-]+\.md$/;
const HEAD = /^# (\d{4}) (.+)\n\n- Status: (.+)\n- Date: (\d{4}-\d{2}-\d{2})\n\n## Context\n/;
const SECTIONS = ['Context', 'Decision', 'Consequences'];

/** A file of the folder of decisions. */
export interface DecisionFile {
  name: string;
  text: string;
}

export interface Decision {
  file: string;
  number: string;
  title: string;
  status: string;
  date: string;
}

/** Every file of the folder but its index, in the order of their names. */
export function decisionFiles(): DecisionFile[] {
  const folder = path.join(ROOT, FOLDER);
  return readdirSync(folder)
    .filter((name) => name !== 'README.md')
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
}

function readDecision({ name, text }: DecisionFile, place: number): Decision | string {
  const number = String(place + 1).padStart(4, '0');
  const where = `${FOLDER}/${name}`;
  if (NAME.exec(name)?.[1] !== number) return `${where}: should be called ${number}-….md; numbers have no gaps`;
  const [, titled, title = '', status = '', date = ''] = HEAD.exec(text) ?? [];
  if (titled !== number) return `${where}: should begin with «# ${number} …», «- Status: …», «- Date: …», «## Context»`;
  const sections = [...text.matchAll(/^## (.+)$/gm)].map(([, section]) => section);
  if (sections.join() !== SECTIONS.join()) return `${where}: its sections should be ${SECTIONS.join(', ')}`;
  return { file: name, number, title, status, date };
}

/** Decisions in their order, and what is wrong with the form of others. */
export function readDecisions(files: readonly DecisionFile[]): { decisions: Decision[]; problems: string[] } {
  const read = files.map(readDecision);
  return {
    decisions: read.filter((each) => typeof each !== 'string'),
    problems: read.filter((each) => typeof each === 'string'),
  };
}

/** The index of decisions, as markdown. */
export const decisionIndex = (decisions: readonly Decision[]): string =>
  [
    '| Number | Decision | Status | Date |',
    '| --- | --- | --- | --- |',
    ...decisions.map(
      ({ file, number, title, status, date }) => `| ${number} | [${title}](${file}) | ${status} | ${date} |`,
    ),
  ].join('\n');
