import type { BlockContent, BlockName } from './blocks';

type Words = (string | undefined)[];

/**
 * The text of each block that a reader sees, without references. Does not import zod, so that it costs a page nothing.
 */
const WORDS: { [Name in BlockName]: (content: BlockContent<Name>) => Words } = {
  checklist: ({ title, items }) => [title, ...items.map(({ text }) => text)],
  fieldTip: ({ text }) => [text],
  stageSummary: ({ text }) => [text],
  guidingQuestions: ({ title, questions }) => [title, ...questions],
  steps: ({ title, steps }) => [title, ...steps.flatMap((step) => [step.title, step.text])],
  definition: () => [],
  table: ({ caption, columns, rows, note }) => [
    caption,
    columns.join(' · '),
    ...rows.map((row) => row.join(' · ')),
    note,
  ],
  diagram: ({ title, centre, nodes, note }) => [
    title,
    centre,
    ...nodes.flatMap((node) => [node.label, node.text]),
    note,
  ],
  aside: ({ title, text }) => [title, text],
  quotation: ({ text, attribution }) => [text, attribution],
  bibliography: ({ title }) => [title],
  sectionReference: ({ text }) => [text],
  templateLink: ({ text }) => [text],
  practiceList: ({ title }) => [title],
};

const isKnown = (name: unknown): name is BlockName => typeof name === 'string' && Object.hasOwn(WORDS, name);

function wordsOf<Name extends BlockName>(name: Name, content: BlockContent<Name>): Words {
  return WORDS[name](content);
}

/**
 * The text of a block, one statement a line; empty for a block that is not ours.
 * @param fields those of a block as the mapping passes them on: its name (`blockType`) and its content, validated.
 */
export function blockWords({ blockType, ...content }: Readonly<Record<string, unknown>>): string {
  if (!isKnown(blockType)) return '';
  return wordsOf(blockType, content as BlockContent<BlockName>)
    .filter((words) => words !== undefined && words.trim() !== '')
    .join('\n');
}
