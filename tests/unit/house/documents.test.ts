import { describe, expect, it } from 'vitest';
import { decisionIndex, readDecisions } from '../../../scripts/docs/decisions';
import { withPart } from '../../../scripts/docs/generated';
import { missingDocuments, missingIn, type Present } from '../../../scripts/docs/named-paths';

const present: Present = {
  files: [
    'README.md',
    'docs/deploy.md',
    'docs/decisions/0001-first.md',
    'src/app/(site)/[locale]/practices/page.tsx',
    'src/search/analysis.ts',
    'src/search/analysis/stems.ts',
    'src/documents/docx/parts.ts',
  ],
  npmScripts: ['lint'],
  headings: () => ['Backup and restoring'],
};
const missing = (text: string, document = 'docs/page.md') => missingIn(document, text, present);

describe('what a document names', () => {
  it.each([
    'In `src/search/analysis.ts`, or (`src/search/analysis/`).',
    '`src/app/(site)/[locale]/practices/page.tsx`',
    '`src/documents/{docx,xlsx}/parts.ts` and `src/documents/*/parts.ts`, for each `src/documents/<format>/parts.ts`',
    'see `stems.ts`',
    '[deploy](deploy.md), [readme](../README.md#run-it), [elsewhere](https://example.org/a.md), [above](#top)',
    '`npm run lint`',
    '```\nnode src/search/analysis.ts\n```',
    'a sentence on src/nothing.ts is prose',
  ])('is there: %s', (text) => expect(missing(text)).toEqual([]));

  it.each([
    ['`src/search/gone.ts`', 'src/search/gone.ts'],
    ['`src/documents/{docx,odt}/gone.ts`', 'src/documents/{docx,odt}/gone.ts'],
    ['see `gone.ts`', 'gone.ts'],
    ['[deploy](deployment.md)', 'deployment.md'],
    ['`npm run lint:all`', 'npm run lint:all'],
    ['```\nnode scripts/gone.ts\n```', 'scripts/gone.ts'],
  ])('is not there: %s', (text, named) =>
    expect(missing(text)).toEqual([`docs/page.md: names ${named}, which is not there`]),
  );
});

describe('what code cites', () => {
  const cited = (text: string) => missingDocuments('src/a.ts', text, present);

  it.each([
    'See docs/deploy.md.',
    '(docs/deploy.md, «Backup and restoring»)',
    'README.md',
    'docs/decisions/0001-first.md',
  ])('is there: %s', (text) => expect(cited(`/** ${text} */`)).toEqual([]));

  it.each([
    ['DESIGN.md section 3', 'DESIGN.md'],
    ['docs/decisions/0002-second.md', 'docs/decisions/0002-second.md'],
    ['docs/deploy.md, «Restoring»', 'docs/deploy.md, «Restoring»'],
  ])('is not there: %s', (text, named) =>
    expect(cited(`// ${text}`)).toEqual([`src/a.ts: cites ${named}, which is not there`]),
  );
});

const DECISION =
  '# 0001 First\n\n- Status: accepted\n- Date: 2026-11-21\n\n## Context\n\nA\n\n## Decision\n\nB\n\n## Consequences\n\nC\n';
const file = (name: string, text = DECISION) => ({ name, text });

describe('decisions', () => {
  it('are read from their form, and listed', () => {
    const { decisions, problems } = readDecisions([file('0001-first.md')]);
    expect(problems).toEqual([]);
    expect(decisionIndex(decisions)).toContain('| 0001 | [First](0001-first.md) | accepted | 2026-11-21 |');
  });

  it.each([
    ['a date for a number', file('2026-11-21-first.md')],
    ['a gap', file('0002-first.md', DECISION.replace('0001', '0002'))],
    ['another number in the title', file('0001-first.md', DECISION.replace('0001', '0002'))],
    ['no status', file('0001-first.md', DECISION.replace('- Status: accepted\n', ''))],
    ['no consequences', file('0001-first.md', DECISION.replace('## Consequences', '## Follows'))],
  ])('are refused with %s', (_what, given) => {
    expect(readDecisions([given])).toEqual({ decisions: [], problems: [expect.stringContaining(given.name)] });
  });
});

describe('a generated part', () => {
  const text = 'Before\n\n<!-- rooms: made -->\n\nold\n\n<!-- /rooms -->\n\nAfter $1\n';

  it('takes the place of what stood between its marks', () => {
    expect(withPart(text, 'rooms', 'new $&')).toBe(text.replace('old', () => 'new $&'));
  });

  it('needs its marks', () => {
    expect(() => withPart(text, 'decisions', 'new')).toThrow('decisions');
  });
});
