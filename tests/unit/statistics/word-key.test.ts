import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wordMarks } from '@/statistics/word-key';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'portal-key-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

const markOn = (day: string, word = 'es/visa') => wordMarks(directory, day)(word);

describe('the mark of a word', () => {
  it('is the same for ninety days, and differs by word', () => {
    const first = markOn('2026-01-01');
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(markOn('2026-03-31')).toBe(first);
    expect(markOn('2026-03-31', 'en/visa')).not.toBe(first);
  });

  it('is another one afterwards, and the old key is nowhere', () => {
    const first = markOn('2026-01-01');
    const old = readFileSync(join(directory, 'statistics-key'), 'utf8');
    expect(markOn('2026-04-01')).not.toBe(first);
    expect(readdirSync(directory)).toEqual(['statistics-key']);
    expect(readFileSync(join(directory, 'statistics-key'), 'utf8')).not.toContain(
      (JSON.parse(old) as { key: string }).key,
    );
  });

  it('is of a key that only the owner may read, and that is made anew where the file is damaged', () => {
    markOn('2026-01-01');
    const path = join(directory, 'statistics-key');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    writeFileSync(path, 'nada');
    expect(markOn('2026-01-01')).toMatch(/^[0-9a-f]{32}$/);
  });

  it('differs between portals', () => {
    const other = mkdtempSync(join(tmpdir(), 'portal-key-'));
    expect(wordMarks(other, '2026-01-01')('es/visa')).not.toBe(markOn('2026-01-01'));
    rmSync(other, { recursive: true });
  });
});
