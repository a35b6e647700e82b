import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import tseslint from 'typescript-eslint';
import { checkedSelect } from '../../../scripts/lint/checked-select.mjs';

/** How many `select` of a source the rule objects to. */
const objections = (source: string): number =>
  new Linter({ configType: 'flat' })
    .verify(source, {
      languageOptions: { parser: tseslint.parser },
      plugins: { portal: { rules: { 'checked-select': checkedSelect } } },
      rules: { 'portal/checked-select': 'error' },
    })
    .filter(({ ruleId }) => ruleId === 'portal/checked-select').length;

describe('what is read from Payload is named under the eyes of the compiler', () => {
  it.each([
    'payload.find({ select: { context: true } })',
    'payload.find({ ...reader, select: { context: true } as const })',
    'payload.findByID({ populate: { media: { alt: true } } })',
    'const FIELDS = { context: true } as const; const read = () => payload.find({ select: FIELDS })',
    'payload.find({ select: chosen() })',
    'import { FIELDS } from "./fields"; payload.find({ select: FIELDS })',
  ])('refused: %s', (source) => expect(objections(source)).toBe(1));

  it.each([
    'payload.find({ select: { title: true } satisfies PracticesSelect })',
    'const FIELDS = { title: true } as const satisfies PracticesSelect; const read = () => payload.find({ select: FIELDS })',
    'payload.find({ select: {} })',
    'const form = { select: { context: true } }',
  ])('taken: %s', (source) => expect(objections(source)).toBe(0));
});
