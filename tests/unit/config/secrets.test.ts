import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { secrets } from '@/config/secrets';

let directory: string;
const given = { PAYLOAD_SECRET: undefined, INTERNAL_SECRET: undefined };

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'portal-secrets-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true });
});

describe('secrets', () => {
  it('are made once, differ, and only the owner may read them', () => {
    const dataDir = join(directory, 'data');
    const first = secrets({ ...given, DATA_DIR: dataDir });
    expect(first.payload).toMatch(/^[0-9a-f]{64}$/);
    expect(first.internal).not.toBe(first.payload);
    expect(secrets({ ...given, DATA_DIR: dataDir })).toEqual(first);
    expect(readdirSync(dataDir).sort()).toEqual(['internal-secret', 'payload-secret']);
    for (const file of readdirSync(dataDir)) expect(statSync(join(dataDir, file)).mode & 0o777).toBe(0o600);
  });

  it('are those given, and then none is written', () => {
    const own = 'x'.repeat(40);
    expect(secrets({ DATA_DIR: directory, PAYLOAD_SECRET: own, INTERNAL_SECRET: own })).toEqual({
      payload: own,
      internal: own,
    });
    expect(readdirSync(directory)).toEqual([]);
  });

  it('are none while building', () => {
    vi.stubEnv('NEXT_PHASE', 'phase-production-build');
    expect(secrets({ ...given, DATA_DIR: directory })).toEqual({ payload: '', internal: '' });
    expect(readdirSync(directory)).toEqual([]);
  });

  it('stop the start where the file is empty', () => {
    writeFileSync(join(directory, 'payload-secret'), '');
    expect(() => secrets({ ...given, DATA_DIR: directory })).toThrow(/payload-secret is empty/);
  });
});
