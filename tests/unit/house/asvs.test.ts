import { describe, expect, it } from 'vitest';
import { asvsProblems, asvsWritten, readChapters, type Named } from '../../../scripts/docs/asvs';
import { testTitles } from '../../../scripts/docs/test-titles';

const IDENTIFIERS = { V1: { 1: ['V1.2.1', 'V1.2.2'], 2: ['V1.1.1'] } };

const CHAPTER = `
chapter: V1
title: Encoding
requirements:
  - { id: V1.1.1, level: 2, what: 'Decoded once.', status: not-met, why: 'Nobody has looked.' }
  - id: V1.2.1
    level: 1
    what: Written for its reader.
    status: met
    places: [src/escape.ts]
    tests: [{ file: tests/escape.test.ts, title: is text }]
  - { id: V1.2.2, level: 1, what: 'Safe schemes.', status: not-applicable, why: 'There are no links.' }
`;

const named: Named = {
  isThere: (file) => ['src/escape.ts', 'tests/escape.test.ts'].includes(file),
  titles: () => ['markup is text', 'nothing else'],
};
const fileOf = (text: string, name = 'v01-encoding.yaml') => [{ name, text }];
const problems = (text: string, name?: string) =>
  asvsProblems({ files: fileOf(text, name), identifiers: IDENTIFIERS }, named);

describe('the requirements of the standard', () => {
  it('are in order where each is listed and what it names is there', () => expect(problems(CHAPTER)).toEqual([]));

  it.each([
    ['one of level 1 is missing', / {2}- \{ id: V1\.2\.2.*\n/, '', 'V1.2.2 (chapter V1, level 1) is missing'],
    ['one of level 2 is missing', / {2}- \{ id: V1\.1\.1.*\n/, '', 'V1.1.1 (chapter V1, level 2) is missing'],
    [
      'one is given another level',
      'id: V1.1.1, level: 2',
      'id: V1.1.1, level: 1',
      'V1.1.1 (chapter V1, level 1) is none',
    ],
    ['one stands twice', 'id: V1.2.2', 'id: V1.2.1', 'V1.2.1 (chapter V1, level 1) stands twice'],
    ['a place is gone', '[src/escape.ts]', '[src/gone.ts]', 'V1.2.1 names src/gone.ts, which is not there'],
    [
      'a test is gone',
      'tests/escape.test.ts',
      'tests/gone.test.ts',
      'V1.2.1 names tests/gone.test.ts, which is not there',
    ],
    ['a title is gone', 'title: is text', 'title: is escaped', 'V1.2.1 names the test «is escaped»'],
    ['what is not met has no reason', ", why: 'Nobody has looked.'", '', 'should say why it is not met'],
    ['what is met has no test', / {4}tests: .*\n/, '', 'should name a test, or say why there is none'],
    ['what is met has no place', 'places: [src/escape.ts]', 'places: []', 'should name where it is met'],
    [
      'what does not apply has a place',
      "why: 'There are no links.'",
      'why: x, places: [src/escape.ts]',
      'applies, if it has a place',
    ],
    ['a status is unknown', 'status: not-met', 'status: planned', 'requirements.0.status'],
    ['a key is unknown', 'status: not-met', 'status: not-met, owner: x', 'owner'],
  ])('are refused where %s', (_what, from, to, problem) => {
    const broken = CHAPTER.replace(from, to);
    expect(broken).not.toBe(CHAPTER);
    expect(problems(broken).join('\n')).toContain(problem);
  });

  it('are looked for under the name of their chapter', () =>
    expect(problems(CHAPTER, 'v02-encoding.yaml')[0]).toContain('should be called v01-….yaml'));

  it('are counted by level and status', () => {
    const written = asvsWritten(fileOf(CHAPTER));
    expect(readChapters(fileOf(CHAPTER)).chapters).toHaveLength(1);
    expect(written).toContain('| 1 | 1 | 0 | 0 | 1 | 2 |');
    expect(written).toContain('| 2 | 0 | 0 | 1 | 0 | 1 |');
    expect(written).toContain('Not met: V1.1.1.\n\nPartly met: none.\n\nMet, and held by no test: none.');
    expect(written).toContain('`tests/escape.test.ts` («is text»)');
  });
});

it('titles are those of tests that run, and not words of a comment or of another call', () => {
  const source = `
    // it('in a comment')
    describe('outer', () => {
      it('plain', () => {});
      it.each([1])('each %s', () => {});
      it.skip('skipped', () => {});
      it.skipIf(never)('where it can', () => {});
      expect('no title').toBe('no title');
      test(\`template \${value}\`, () => {});
    });`;
  expect(testTitles('a.test.ts', source)).toEqual(['outer', 'plain', 'each %s', 'where it can', '`template ${value}`']);
});
