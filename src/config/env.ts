import { resolve } from 'node:path';
import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const httpUrl = z.url({ protocol: /^https?$/ });
/** An empty value counts as missing: that is how `.env` and compose files pass on unset variables. */
const unlessEmpty = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);
const optional = <T extends z.ZodType>(schema: T) => unlessEmpty(schema.optional());

/** Payload's names for MongoDB-compatible servers without transactions or full aggregation. */
const COMPATIBILITY = ['documentdb', 'cosmosdb', 'firestore'] as const;

/** Every variable the portal reads. Documented in .env.example, which a test compares with this. */
export const envSchema = z
  .object({
    NODE_ENV: unlessEmpty(z.enum(['development', 'production', 'test']).default('development')),
    HOSTNAME: unlessEmpty(z.string().default('127.0.0.1')),
    PORT: unlessEmpty(z.coerce.number().int().min(1).max(65_535).default(3000)),
    TRUSTED_PROXIES: unlessEmpty(z.coerce.number().int().min(0).max(9).default(0)),
    SITE_URL: optional(httpUrl.refine((value) => !value.endsWith('/'), 'must not end with a slash')),
    DATA_DIR: unlessEmpty(z.string().default('./data')),
    DATABASE_URI: optional(
      z
        .string()
        .regex(/^(file:.|mongodb:\/\/|mongodb\+srv:\/\/)/, 'must start with file:, mongodb:// or mongodb+srv://'),
    ),
    DATABASE_COMPATIBILITY: optional(z.enum(COMPATIBILITY)),
    PAYLOAD_SECRET: optional(z.string().min(32, 'must have at least 32 characters')),
    INTERNAL_SECRET: optional(z.string().min(32, 'must have at least 32 characters')),
    MEILI_HOST: optional(httpUrl),
    MEILI_ADMIN_KEY: optional(z.string().min(1)),
    MEILI_SEARCH_KEY: optional(z.string().min(1)),
    MEILI_INDEX: unlessEmpty(
      z
        .string()
        .regex(/^[A-Za-z0-9_-]+$/, 'may hold letters, digits, - and _')
        .default('portal'),
    ),
    SMTP_URL: optional(z.string().regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://')),
    MAIL_FROM: optional(z.email()),
    ADMIN_EMAIL: unlessEmpty(z.email().default('admin@portal.invalid')),
    SEED: unlessEmpty(flag.default(true)),
    SEARCH_ENGINES: unlessEmpty(flag.default(true)),
  })
  .superRefine((env, context) => {
    if (env.MEILI_HOST && !env.MEILI_ADMIN_KEY) {
      context.addIssue({
        code: 'custom',
        path: ['MEILI_ADMIN_KEY'],
        message: 'is needed with MEILI_HOST, to write to the index',
      });
    }
    if (env.SMTP_URL && !env.MAIL_FROM) {
      context.addIssue({
        code: 'custom',
        path: ['MAIL_FROM'],
        message: 'is needed with SMTP_URL: the address mails come from',
      });
    }
  });

type Variable = keyof typeof envSchema.shape;

/** The settings of this process: every variable of the schema, and what follows from them. */
export interface Env extends z.infer<typeof envSchema> {
  /** Absolute. */
  DATA_DIR: string;
  /** Given, or the SQLite file in DATA_DIR. */
  DATABASE_URI: string;
  /** Given, or the address the server listens on. */
  SITE_URL: string;
}

/** Variables of which error messages show only the length. */
const SECRET: readonly Variable[] = ['PAYLOAD_SECRET', 'INTERNAL_SECRET', 'MEILI_ADMIN_KEY', 'MEILI_SEARCH_KEY'];
/** Variables that hold a URL with a password in it. */
const WITH_PASSWORD: readonly Variable[] = ['DATABASE_URI', 'SMTP_URL', 'MEILI_HOST'];

/** The process was started with invalid variables. The message names each of them. */
export class EnvError extends Error {
  override name = 'EnvError';
}

const shown = (name: string, value: string | undefined): string => {
  if (value === undefined || value === '') return 'nothing';
  if (SECRET.some((secret) => secret === name)) return `a value of ${value.length} characters`;
  const harmless = WITH_PASSWORD.some((url) => url === name) ? value.replace(/\/\/[^@/]*@/, '//…@') : value;
  return `«${harmless.length > 80 ? `${harmless.slice(0, 80)}…` : harmless}»`;
};

const problem = (source: NodeJS.ProcessEnv, issue: z.core.$ZodIssue): string => {
  const name = String(issue.path[0] ?? '');
  return `  ${name}: given ${shown(name, source[name])}; expected: ${issue.message}`;
};

/**
 * Reads the settings from a set of variables.
 * @throws EnvError that names every invalid variable, what was given (no secret in full) and what is expected.
 */
export function readEnv(source: NodeJS.ProcessEnv): Env {
  const parsed = envSchema.safeParse(source);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => problem(source, issue));
    throw new EnvError(`The portal cannot start. Wrong settings (see .env.example):\n${problems.join('\n')}`);
  }
  const env = parsed.data;
  const dataDir = resolve(env.DATA_DIR);
  return {
    ...env,
    DATA_DIR: dataDir,
    DATABASE_URI: env.DATABASE_URI ?? `file:${resolve(dataDir, 'portal.db')}`,
    SITE_URL: env.SITE_URL ?? `http://${env.HOSTNAME === '0.0.0.0' ? '127.0.0.1' : env.HOSTNAME}:${env.PORT}`,
  };
}

let current: Env | undefined;

/**
 * The settings of this process, read once.
 * @throws EnvError at the first call, if a variable is invalid.
 */
export function env(): Env {
  current ??= readEnv(process.env);
  return current;
}

/**
 * Whether `next build` is running: it evaluates the configuration, and must neither need a database nor generate a
 * secret.
 */
export const isBuilding = (): boolean => process.env.NEXT_PHASE === 'phase-production-build';

/** Whether Payload's command line is working on migrations, which must not be run beforehand. */
export const isMigrating = (): boolean => process.env.PAYLOAD_MIGRATING === 'true';
