import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  integrity?: string;
  resolved?: string;
  link?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
/** Everything but the project itself. */
const locked = Object.entries(packages).filter(([place]) => place !== '');

const REGISTRY = 'https://registry.npmjs.org/';
/** Not `sha1-…`, of which two contents can be made that are alike. */
const STRONG = /^sha512-[\w+/]{86}==$/;

describe('the lockfile', () => {
  it('says of every package what its content is', () => {
    expect(locked.length).toBeGreaterThan(500);
    const without = locked.filter(([, { integrity = '' }]) => !STRONG.test(integrity));
    expect(without.map(([place]) => place)).toEqual([]);
  });

  it('names no package from elsewhere than the registry', () => {
    const elsewhere = locked.filter(
      ([, { resolved, link }]) => link === true || resolved?.startsWith(REGISTRY) === false,
    );
    expect(elsewhere.map(([place]) => place)).toEqual([]);
  });
});
