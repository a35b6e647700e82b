import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { EnvError, readEnv, type Env } from '@/config/env';

/** An error shown to a person without a stack trace: the message says what to do. */
export class Refusal extends Error {
  override name = 'Refusal';
}

/** Shows what went wrong and ends with an error. */
export function fail(error: unknown): never {
  const plain = error instanceof Refusal || error instanceof EnvError;
  console.error(plain ? `\n${error.message}` : error);
  process.exit(1);
}

/** @param wanted the range of package.json's `engines`. @throws Refusal if this Node is older. */
export function requireNode(wanted: string): void {
  const [major = 0, minor = 0] = wanted.replace(/^\D*/, '').split('.').map(Number);
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  throw new Refusal(
    `The portal needs Node ${wanted}; this is ${process.versions.node}. See https://nodejs.org/en/download`,
  );
}

/**
 * The settings of this run: the environment, then the variables of a `.env` file.
 * Shells and containers put the machine's own name into HOSTNAME; nobody chose that as an address to listen on.
 * @throws EnvError that names every invalid variable.
 */
export function settings(): Env {
  if (existsSync('.env')) process.loadEnvFile('.env');
  if (process.env.HOSTNAME === hostname()) delete process.env.HOSTNAME;
  return readEnv(process.env);
}
