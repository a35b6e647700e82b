import { defineConfig, devices } from '@playwright/test';
import { WORKERS } from './tests/e2e/server/editors';

/** The portal that `globalSetup` starts, and the browser that `scripts/steps/browser.ts` finds, arrive by environment. */
const IMPORTS = '**/imports.spec.ts';
const BODIES = '**/bodies.spec.ts';
const DESKTOP = { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } };
const executablePath = process.env.BROWSER_PATH || undefined;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/e2e/server/start.ts',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: WORKERS,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: process.env.PORTAL_URL,
    locale: 'es-CL',
    timezoneId: 'America/Santiago',
    // Animations take no time, and a slow machine aborts none halfway.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace of every page costs more than the page, and is now and then lost on its way; `--trace on` records one.
    screenshot: 'only-on-failure',
    launchOptions: { args: ['--no-sandbox'], ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: 'desktop', testIgnore: [IMPORTS, BODIES], use: DESKTOP },
    {
      name: 'phone',
      testMatch: '**/{pages,reading,typing}.spec.ts',
      use: { ...devices['Pixel 7'], viewport: { width: 375, height: 812 } },
    },
    // A municipality that is published for a moment would be counted by whoever counts them. Alone: `--no-deps`.
    { name: 'imports', testMatch: IMPORTS, dependencies: ['desktop', 'phone'], use: DESKTOP },
    // Watches the portal's memory, to which nobody else's requests may add meanwhile.
    { name: 'bodies', testMatch: BODIES, dependencies: ['imports'], fullyParallel: false, use: DESKTOP },
  ],
});
