import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withDeletionRules, type SchemaSnapshot } from '../../../scripts/steps/deletion-rules';

const MIGRATION = 'src/database/migrations/20261121_101910_municipalities_and_sello';

describe('a generated migration', () => {
  it('is told what a deletion does to each relation that it adds', () => {
    const snapshot = JSON.parse(readFileSync(`${MIGRATION}.json`, 'utf8')) as SchemaSnapshot;
    const lines = withDeletionRules(readFileSync(`${MIGRATION}.ts`, 'utf8'), snapshot)
      .split('\n')
      .filter((line) => line.includes(' REFERENCES '));
    const added = lines.filter((line) => line.includes('ALTER TABLE'));
    expect(added).toHaveLength(11);
    expect(added.filter((line) => !/ ON UPDATE no action ON DELETE (set null|cascade);/.test(line))).toEqual([]);
    expect(added.find((line) => line.includes('photo_id'))).toMatch(
      /media\(id\) ON UPDATE no action ON DELETE set null;/,
    );
    expect(added.find((line) => line.includes('trainings_id'))).toMatch(/ON DELETE cascade;/);
  });

  it('is refused where its snapshot does not know a relation', () => {
    const source = 'ALTER TABLE \\`pages\\` ADD \\`photo_id\\` text REFERENCES media(id);';
    expect(() => withDeletionRules(source, { tables: {} })).toThrow('pages.photo_id');
  });
});
