import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installWithApt } from './apt';
import { bin, runNode } from './command';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** An installed browser may still lack system libraries: only starting it shows. */
async function starts(executablePath: string): Promise<boolean> {
  if (!existsSync(executablePath)) return false;
  try {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function firstThatStarts(paths: readonly string[]): Promise<string | null> {
  for (const candidate of paths) if (await starts(candidate)) return candidate;
  return null;
}

async function download(): Promise<void> {
  console.log('No browser found: downloading Chromium for the tests (about 180 MB, once) …');
  await runNode([bin.playwright, 'install', 'chromium']);
}

/**
 * Finds a Chromium that starts: `BROWSER_PATH`, the system's, Playwright's own; failing that, installs one.
 * @returns its path.
 * @throws Error that says what to install by hand.
 */
export async function ensureBrowser(): Promise<string> {
  const given = process.env.BROWSER_PATH ? [process.env.BROWSER_PATH] : SYSTEM_BROWSERS;
  const own = [chromium.executablePath()];
  const present = (await firstThatStarts(given)) ?? (await firstThatStarts(own));
  if (present !== null) return present;
  await download();
  const downloaded = await firstThatStarts(own);
  if (downloaded !== null) return downloaded;
  installWithApt('chromium');
  const installed = await firstThatStarts([...SYSTEM_BROWSERS, ...own]);
  if (installed !== null) return installed;
  throw new Error(
    'The end-to-end tests need Chromium. Install it (Debian: apt-get install chromium) or name it in BROWSER_PATH.',
  );
}
