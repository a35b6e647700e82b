import { describe, expect, it } from 'vitest';
import type { SectionEntry } from '@/domain/guide';
import type { PolicyStage } from '@/domain/vocabularies/policy-stages';
import { beginnings, inOrder, neighbours, wayTo } from '@/ui/guide/contents';

const entry = (id: string, policyStage: PolicyStage | null, ...children: SectionEntry[]): SectionEntry => ({
  id,
  slug: id,
  title: id,
  policyStage,
  children,
});

const CONTENTS = [
  entry('presentation', null),
  entry('method', null, entry('stage-1', 's1', entry('commitment', 's1')), entry('stage-2', 's2')),
  entry('tools', null, entry('survey', 's2')),
];

const ids = (entries: readonly (SectionEntry | null)[]): (string | undefined)[] => entries.map((each) => each?.id);

describe('contents of a guide', () => {
  it('are read from the outermost section to what lies in it', () => {
    expect(ids(inOrder(CONTENTS))).toEqual([
      'presentation',
      'method',
      'stage-1',
      'commitment',
      'stage-2',
      'tools',
      'survey',
    ]);
  });

  it('name the way to a section, and none to what they do not hold', () => {
    expect(ids(wayTo('commitment', CONTENTS))).toEqual(['method', 'stage-1', 'commitment']);
    expect(wayTo('elsewhere', CONTENTS)).toEqual([]);
  });

  it('know what stands before and after, across chapters, and where they end', () => {
    const { before, after } = neighbours('stage-2', CONTENTS);
    expect(ids([before, after])).toEqual(['commitment', 'tools']);
    expect(neighbours('presentation', CONTENTS).before).toBeNull();
    expect(neighbours('survey', CONTENTS).after).toBeNull();
    expect(neighbours('elsewhere', CONTENTS)).toEqual({ before: null, after: null });
  });

  it('begin a stage at its first section, and leave out a stage without any', () => {
    expect(beginnings(CONTENTS).map(({ stage, entry: first }) => [stage, first.id])).toEqual([
      ['s1', 'stage-1'],
      ['s2', 'stage-2'],
    ]);
  });
});
