import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PATHNAMES } from '@/i18n/routing';
import { pathnamesJson, PATHNAMES_FILE } from '../../../scripts/steps/pathnames';

it('next.config.mjs reads the addresses that the kinds say: else run `npm run generate:addresses`', () => {
  expect(readFileSync(PATHNAMES_FILE, 'utf8')).toBe(pathnamesJson());
});

it('what is named goes before what stands for any name', () => {
  const folders = Object.keys(PATHNAMES);
  const place = (folder: string) => folders.indexOf(folder);
  expect(place('/guides/[slug]/whole')).toBeLessThan(place('/guides/[slug]/[section]'));
  expect(place('/search')).toBeLessThan(place('/[slug]'));
});
