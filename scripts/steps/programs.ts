import { spawnSync } from 'node:child_process';
import { installWithApt } from './apt';

const has = (program: string): boolean => spawnSync('which', [program]).status === 0;

/**
 * Makes sure that programs are there, by installing the packages that bring them where that needs nobody's password.
 * @returns whether all of them are.
 */
export function ensurePrograms(programs: readonly string[], packages: readonly string[]): boolean {
  if (programs.every(has)) return true;
  installWithApt(...packages);
  return programs.every(has);
}
