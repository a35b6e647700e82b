import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from '../steps/command';

const STATES = { met: 'met', partly: 'partly', open: 'open', 'not-applicable': 'not applicable' } as const;
type State = keyof typeof STATES;
const STATE_NAMES = Object.keys(STATES) as State[];

const requirement = z.strictObject({
  id: z.string().regex(/^V\d+\.\d+\.\d+$/),
  level: z.union([z.literal(1), z.literal(2)]),
  section: z.string().min(1),
  about: z.string().min(1).nullable(),
  state: z.enum(STATE_NAMES as [State, ...State[]]),
  by: z.string().min(1),
});

export type Requirement = z.infer<typeof requirement>;

/** Requirements of the two levels in the order of the standard. @throws Error for one that stands twice, or is not whole. */
export function requirements(): Requirement[] {
  const read = z.array(requirement).parse(parse(readFileSync(path.join(ROOT, 'docs/asvs.yaml'), 'utf8')));
  const ids = read.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`docs/asvs.yaml: ${twice} stands twice`);
  return read;
}

function countsOf(all: readonly Requirement[]): string {
  const rows = ([1, 2] as const).map((level) => {
    const of = all.filter((each) => each.level === level);
    const counts = STATE_NAMES.map((state) => of.filter((each) => each.state === state).length);
    return `| ${[level, of.length, ...counts].join(' | ')} |`;
  });
  const head = ['Level', 'Requirements', ...Object.values(STATES)];
  return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n');
}

const rowOf = ({ id, level, section, about, state, by }: Requirement): string =>
  `| ${id} | ${level} | ${about ?? `_${section}_`} | ${STATES[state]} | ${by} |`;

/** The counts and the table of docs/asvs.md, as markdown. */
export function asvsTable(): string {
  const all = requirements();
  return [
    countsOf(all),
    '',
    '| Id | Level | What is asked | State | Test, place or reason |',
    '| --- | --- | --- | --- | --- |',
    ...all.map(rowOf),
  ].join('\n');
}
