import { expect, it } from 'vitest';
import { plainPath } from '@/logging/plain-path';
import { LOGGED_PATHS } from '../../factories/logged-paths';

it('names a path only as far as it says nothing of a person', () => {
  expect(LOGGED_PATHS.map(([asked]) => [asked, plainPath(asked)])).toEqual(LOGGED_PATHS);
});
