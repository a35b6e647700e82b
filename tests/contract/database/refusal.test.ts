import { buildConfig, getPayload } from 'payload';
import { describe, expect, it } from 'vitest';
import { databaseAdapter } from '@/database/adapter';

const uri = process.env.DATABASE_URI ?? '';

describe.runIf(uri.startsWith('mongodb') && !uri.includes('replicaSet'))('a MongoDB without a replica set', () => {
  it('is refused at the start, with a way out', async () => {
    const config = await buildConfig({
      secret: 'x'.repeat(40),
      telemetry: false,
      typescript: { autoGenerate: false },
      collections: [],
      logger: { options: { level: 'silent' } },
      db: databaseAdapter({ DATABASE_URI: uri, DATABASE_COMPATIBILITY: undefined }),
    });
    await expect(getPayload({ config, key: 'refused' })).rejects.toThrow(
      /no replica set.*\?replicaSet=.*DATABASE_COMPATIBILITY/,
    );
  });
});
