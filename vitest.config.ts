import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { CONDITIONS } from './scripts/steps/node-flags.mjs';

const alias = {
  '@': fileURLToPath(new URL('./src', import.meta.url)),
  '@payload-config': fileURLToPath(new URL('./payload.config.ts', import.meta.url)),
};

const project = (name: string, testTimeout: number) => ({
  resolve: { alias },
  test: {
    name,
    execArgv: [CONDITIONS],
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    globalSetup: 'tests/factories/tell-seed.ts',
    testTimeout,
    hookTimeout: testTimeout * 2,
  },
});

export default defineConfig({
  test: {
    projects: [project('unit', 10_000), project('contract', 30_000), project('integration', 60_000)],
    // One core less by default: on two cores, one file after the other.
    maxWorkers: availableParallelism(),
    coverage: {
      provider: 'v8',
      // All that is ours, also what no test loads; not what others wrote.
      include: ['src/**/*.{ts,tsx,mjs}'],
      exclude: ['src/cms/payload-types.ts', 'src/database/migrations/**', '**/*.d.ts'],
      reporter: ['json'],
      reportOnFailure: true,
    },
  },
});
