import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload';
import type { Role } from '@/cms/access/roles';
import { tokenIn } from '../../../scripts/steps/sign-in';

const ORIGIN = 'http://127.0.0.1:3000';
export const PASSWORD = 'una clave de prueba';

/** Who asks: a role, or nobody. */
export type Asker = 'anonymous' | 'contributor' | 'other' | 'regional' | 'editor' | 'administrator';

export const ASKERS: readonly Asker[] = ['anonymous', 'contributor', 'other', 'regional', 'editor', 'administrator'];

export interface Answer {
  status: number;
  body: Record<string, unknown>;
  headers: Headers;
}

interface Question {
  as?: Asker;
  body?: unknown;
  form?: FormData;
  language?: 'es' | 'en';
  headers?: Readonly<Record<string, string>>;
}

/** A portal on an empty database, asked from outside: through the handlers that answer the browser. */
export interface Cms {
  payload: Payload;
  config: SanitizedConfig;
  municipality: { arica: string; temuco: string };
  source: string;
  ask(method: string, path: string, question?: Question): Promise<Answer>;
  token(as: Asker): string | null;
  close(): Promise<void>;
}

/** A database of its own on the server that DATABASE_URI names, where that is MongoDB; else a file in the folder. */
function ownDatabase(directory: string): string {
  const given = process.env.DATABASE_URI ?? '';
  if (!given.startsWith('mongodb')) return `file:${join(directory, 'portal.db')}`;
  const uri = new URL(given);
  uri.pathname = `/cms_${randomBytes(6).toString('hex')}`;
  return uri.href;
}

async function openPayload(): Promise<{ payload: Payload; config: SanitizedConfig; directory: string }> {
  const directory = mkdtempSync(join(tmpdir(), 'cms-test-'));
  Object.assign(process.env, {
    DATA_DIR: directory,
    DATABASE_URI: ownDatabase(directory),
    MEILI_HOST: '',
    SMTP_URL: '',
  });
  const { default: configuration } = await import('@payload-config');
  const config = await configuration;
  // The handlers take the Payload of the process, so this one must be it.
  const payload = await getPayload({ config });
  payload.logger.level = 'silent';
  return { payload, config, directory };
}

const EMAILS: Record<Exclude<Asker, 'anonymous'>, string> = {
  // First, because the first account of a portal becomes its administrator.
  administrator: 'admin@portal.example',
  contributor: 'aporte@arica.example',
  other: 'aporte@temuco.example',
  regional: 'region@portal.example',
  editor: 'editora@portal.example',
};

const ROLE: Record<Exclude<Asker, 'anonymous'>, Role> = {
  contributor: 'contributor',
  other: 'contributor',
  regional: 'editor',
  editor: 'editor',
  administrator: 'administrator',
};

/** Opens a portal with one person of each role, two municipalities in different regions and one published source. */
export async function openCms(): Promise<Cms> {
  const { payload, config, directory } = await openPayload();
  const municipality = async (locality: string, region: 'CL-AP' | 'CL-AR') =>
    payload.create({
      collection: 'municipalities',
      data: { name: `Municipalidad de ${locality}`, country: 'CL', region, locality, _status: 'published' },
    });
  const [arica, temuco] = [await municipality('Arica', 'CL-AP'), await municipality('Temuco', 'CL-AR')];
  const source = await payload.create({
    collection: 'sources',
    data: { title: 'Guía Práctica', _status: 'published' },
  });

  const tokens = new Map<Asker, string>();
  const ask: Cms['ask'] = async (method, path, { as = 'anonymous', body, form, language, headers: others } = {}) => {
    const headers = new Headers({ 'accept-language': language ?? 'es', ...others });
    const token = tokens.get(as);
    if (token) headers.set('authorization', `JWT ${token}`);
    if (body !== undefined) headers.set('content-type', 'application/json');
    const sent = form ?? (body === undefined ? null : JSON.stringify(body));
    const request = new Request(`${ORIGIN}/api${path}`, { method, headers, body: sent });
    const response = await handleEndpoints({ config, request });
    const isJson = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      body: isJson ? ((await response.json()) as Answer['body']) : {},
      headers: response.headers,
    };
  };

  for (const [as, email] of Object.entries(EMAILS) as [Exclude<Asker, 'anonymous'>, string][]) {
    await payload.create({
      collection: 'users',
      data: {
        email,
        password: PASSWORD,
        name: as,
        role: ROLE[as],
        ...(as === 'contributor' ? { municipality: arica.id } : {}),
        ...(as === 'other' ? { municipality: temuco.id } : {}),
        ...(as === 'regional' ? { region: 'CL-AP' } : {}),
      },
    });
    const { headers } = await ask('POST', '/users/login', { body: { email, password: PASSWORD } });
    tokens.set(as, tokenIn(headers));
  }

  return {
    payload,
    config,
    municipality: { arica: arica.id, temuco: temuco.id },
    source: source.id,
    ask,
    token: (as) => tokens.get(as) ?? null,
    close: async () => {
      if (payload.db.name === 'mongoose') await payload.db.connection.dropDatabase();
      await payload.destroy();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** A practice that can be published. */
export const completePractice = (cms: Pick<Cms, 'source'>, title = 'Oficina de atención') => ({
  title,
  summary: 'Una oficina que atiende a personas migrantes.',
  dimensions: ['d3'],
  places: [{ country: 'CL', subdivision: 'CL-AP', locality: 'Arica' }],
  citations: [{ source: cms.source }],
});

/** Errors by field, as the editor reads them. */
export function objections({ body }: Answer): Record<string, string> {
  const [first] = Array.isArray(body.errors)
    ? (body.errors as { data?: { errors?: { path: string; message: string }[] } }[])
    : [];
  return Object.fromEntries((first?.data?.errors ?? []).map(({ path, message }) => [path, message]));
}

/** The record in an answer to a write, or the answer itself for a read of one. */
export const recordOf = ({ body }: Answer): Record<string, unknown> =>
  typeof body.doc === 'object' && body.doc !== null ? (body.doc as Record<string, unknown>) : body;

/** The records in an answer to a list. */
export const recordsOf = ({ body }: Answer): Record<string, unknown>[] =>
  Array.isArray(body.docs) ? (body.docs as Record<string, unknown>[]) : [];
