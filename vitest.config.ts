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
    testTimeout,
    hookTimeout: testTimeout * 2,
  },
});

export default defineConfig({
  test: { projects: [project('unit', 10_000), project('contract', 30_000), project('integration', 60_000)] },
});
