import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const httpUrl = z.url({ protocol: /^https?$/ });
const optional = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** Payload's names for MongoDB-compatible servers without transactions or full aggregation. */
const COMPATIBILITY = ['documentdb', 'cosmosdb', 'firestore'] as const;

/** Every variable the portal reads. Documented in .env.example, which a test compares with this. */
export const envSchema = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
    HOSTNAME: z.preprocess((value) => value ?? undefined, z.string().default('127.0.0.1')),
    PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
    SITE_URL: optional(httpUrl.refine((value) => !value.endsWith('/'), 'must not end with a slash')),
    DATA_DIR: z.string().min(1).default('./data'),
    DATABASE_URI: optional(z.string().regex(/^(file:|mongodb:\/\/|mongodb\+srv:\/\/)/, 'must start with file:, mongodb:// or mongodb+srv://')),
    DATABASE_COMPATIBILITY: optional(z.enum(COMPATIBILITY)),
    PAYLOAD_SECRET: optional(z.string().min(32, 'must have at least 32 characters')),
    INTERNAL_SECRET: optional(z.string().min(32, 'must have at least 32 characters')),
    MEILI_HOST: optional(httpUrl),
    MEILI_ADMIN_KEY: optional(z.string().min(1)),
    MEILI_SEARCH_KEY: optional(z.string().min(1)),
    MEILI_INDEX: z.string().regex(/^[A-Za-z0-9_-]+$/, 'may hold letters, digits, - and _').default('portal'),
    SMTP_URL: optional(z.string().regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://')),
    MAIL_FROM: optional(z.email()),
    ADMIN_EMAIL: z.email().default('admin@portal.invalid'),
    SEED: flag.default(true),
  })
  .superRefine((env, context) => {
    if (env.MEILI_HOST && !env.MEILI_ADMIN_KEY) {
      context.addIssue({ code: 'custom', path: ['MEILI_ADMIN_KEY'], message: 'is needed with MEILI_HOST, to write to the index' });
    }
    if (env.SMTP_URL && !env.MAIL_FROM) {
      context.addIssue({ code: 'custom', path: ['MAIL_FROM'], message: 'is needed with SMTP_URL: the address mails come from' });
    }
  });
