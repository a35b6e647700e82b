import crypto from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { AUDIT_LOG } from '@/cms/access/audit';
import type { User } from '@/cms/payload-types';
import { tokenIn } from '../../../scripts/steps/sign-in';
import {
  completePractice,
  objections,
  openCms,
  PASSWORD,
  recordOf,
  recordsOf,
  type Answer,
  type Asker,
  type Cms,
} from '../../integration/cms/open-cms';

const OK = 200;
const REFUSED = 400;
const NOBODY = 401;
const NO = 403;
const CONFLICT = 409;

let cms: Cms;
let waits: number[];

beforeAll(async () => {
  cms = await openCms();
}, 120_000);
beforeEach(async () => {
  waits = [];
  const { SignInDelays } = await import('@/cms/accounts/sign-in-delays');
  const { processState } = await import('@/config/process-state');
  const wait = (milliseconds: number) => Promise.resolve(waits.push(milliseconds));
  processState('signInDelays').current = new SignInDelays('a secret of the test', wait);
});
afterAll(() => cms.close());

const NEW = 'olivos al amanecer';

interface Person {
  id: string;
  email: string;
}

let made = 0;
async function person(data: Partial<User> = {}): Promise<Person> {
  made += 1;
  const email = `persona-${made}@portal.example`;
  const base = { email, password: PASSWORD, name: `Persona ${made}`, role: 'editor' as const };
  const { id } = await cms.payload.create({ collection: 'users', data: { ...base, ...data } });
  return { id, email };
}

/** Asks with a session of one's own, as a browser does. */
const within = (token: string, method: string, path: string, body?: unknown): Promise<Answer> =>
  cms.ask(method, path, { headers: { cookie: `payload-token=${token}` }, ...(body === undefined ? {} : { body }) });

const login = (email: string, password: string, headers: Record<string, string> = {}): Promise<Answer> =>
  cms.ask('POST', '/users/login', { body: { email, password }, headers });

const signedIn = async ({ email }: Person, headers: Record<string, string> = {}): Promise<string> => {
  const answer = await login(email, PASSWORD, headers);
  expect(answer.status).toBe(OK);
  return tokenIn(answer.headers);
};

const isIn = async (token: string): Promise<boolean> => (await within(token, 'GET', '/users/me')).body.user !== null;

const asAdministrator = (method: string, path: string, body?: unknown): Promise<Answer> =>
  cms.ask(method, path, { as: 'administrator', ...(body === undefined ? {} : { body }) });

async function acts(record: string): Promise<unknown[]> {
  const { docs } = await cms.payload.find({ collection: AUDIT_LOG, sort: 'at', where: { record: { equals: record } } });
  return docs.map(({ act }) => act);
}

async function resetToken(email: string): Promise<string> {
  const token = await cms.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true });
  return token;
}

describe('a password', () => {
  const short = 'tres';

  it.each<[string, (who: Person, token: string, password: string) => Promise<Answer>]>([
    [
      'of a new account',
      ({ email }, _token, password) =>
        asAdministrator('POST', '/users', { email: `x${email}`, name: 'x', role: 'editor', password }),
    ],
    [
      'changed by an administrator',
      ({ id }, _token, password) => asAdministrator('PATCH', `/users/${id}`, { password }),
    ],
    [
      'changed for many',
      ({ id }, _token, password) => asAdministrator('PATCH', `/users?where[id][equals]=${id}`, { password }),
    ],
    [
      'changed by oneself',
      ({ id }, token, password) => within(token, 'PATCH', `/users/${id}`, { password, presentPassword: PASSWORD }),
    ],
    [
      'reset',
      async ({ email }, _token, password) =>
        cms.ask('POST', '/users/reset-password', { body: { token: await resetToken(email), password } }),
    ],
  ])('%s follows the rule', async (_way, set) => {
    const who = await person();
    const token = await signedIn(who);
    for (const password of [short, 'Contraseña2026', `x ${who.email} x`, 'Sello-Migrante!']) {
      const { status, body } = await set(who, token, password);
      const said = JSON.stringify(body);
      expect([password, status === OK && recordsOf({ body } as Answer).length === 0 ? REFUSED : status]).toEqual([
        password,
        REFUSED,
      ]);
      expect(said).toMatch(/La clave (debe|es|contiene)|: password/);
    }
    expect((await login(who.email, PASSWORD)).status).toBe(OK);
  });

  it.each([[['una clave', 'de lista']], [{ $ne: null }], [12]])('must be a text: %j', async (password) => {
    const who = await person();
    expect((await asAdministrator('PATCH', `/users/${who.id}`, { password })).status).toBe(REFUSED);
  });

  it('of the first account follows it too', async () => {
    const { createFirstAdministrator } = await import('../../../scripts/steps/administrator');
    expect(await createFirstAdministrator(cms.payload, 'x@portal.example')).toBeNull();
    const { status } = await cms.ask('POST', '/users/first-register', {
      body: { email: 'y@portal.example', password: 'x' },
    });
    expect(status).toBe(NO);
    await expect(
      cms.payload.create({
        collection: 'users',
        data: { email: 'y@portal.example', password: 'corta', name: 'y', role: 'editor' },
      }),
    ).rejects.toThrow('La clave debe tener');
  });

  it('is changed by oneself with the present one alone, and so is the mail', async () => {
    const who = await person({ role: 'administrator' });
    const token = await signedIn(who);
    const path = `/users/${who.id}`;
    const refused = await within(token, 'PATCH', path, { password: NEW });
    expect(refused.status).toBe(REFUSED);
    expect(objections(refused)).toHaveProperty('presentPassword');
    for (const body of [
      { password: NEW, presentPassword: 'no es esta clave' },
      { email: 'nuevo@portal.example' },
      { email: 'nuevo@portal.example', presentPassword: 'no es esta clave' },
    ]) {
      expect(objections(await within(token, 'PATCH', path, body))).toHaveProperty('presentPassword');
    }
    const many = await within(token, 'PATCH', `/users?where[id][equals]=${who.id}`, { password: NEW });
    expect(recordsOf(many)).toEqual([]);
    expect((await within(token, 'PATCH', path, { name: 'Otro nombre' })).status).toBe(OK);
    const changed = await within(token, 'PATCH', path, { password: NEW, presentPassword: PASSWORD });
    expect(changed.status).toBe(OK);
    expect(JSON.stringify(changed.body)).not.toMatch(new RegExp(`${NEW}|${PASSWORD}`));
    expect((await login(who.email, NEW)).status).toBe(OK);
    expect(await acts(who.id)).toEqual(['accountMade', 'passwordChanged']);
  });
});

describe('signing in', () => {
  /** What an attempt makes the portal do. */
  async function workOf(email: string, password: string): Promise<object> {
    const hashed = vi.spyOn(crypto, 'pbkdf2');
    const looked = vi.spyOn(cms.payload.db, 'findOne');
    const { status, body } = await login(email, password);
    const work = {
      status,
      body,
      hashes: hashed.mock.calls.map(([, , iterations, length, digest]) => [iterations, length, digest]),
      lookups: looked.mock.calls.length,
    };
    hashed.mockRestore();
    looked.mockRestore();
    return work;
  }

  it('is as much work and says the same for an unknown address, a wrong password and a deactivated account', async () => {
    const known = await person();
    const gone = await person({ deactivated: true });
    const wrong = await workOf(known.email, 'no es esta clave');
    expect(wrong).toMatchObject({ status: NOBODY, hashes: [expect.anything()] });
    expect(await workOf('nadie@portal.example', 'no es esta clave')).toEqual(wrong);
    expect(await workOf(gone.email, PASSWORD)).toEqual(wrong);
    expect(await workOf(gone.email, 'no es esta clave')).toEqual(wrong);
  });

  it('waits longer after each failure, and lets in whoever knows the password', async () => {
    const who = await person();
    for (let failure = 0; failure < 7; failure += 1) await login(who.email, 'no es esta clave');
    expect(waits.slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
    expect(waits.slice(5)).toEqual([...waits.slice(5)].sort((a, b) => a - b));
    expect(waits.at(-1)).toBeGreaterThan(waits[5] ?? 0);
    expect((await login(who.email, PASSWORD)).status).toBe(OK);
    await login(who.email, PASSWORD);
    expect(waits.at(-1)).toBe(0);
  });

  it('from elsewhere is not slowed by what a caller guesses', async () => {
    const who = await person();
    for (let failure = 0; failure < 6; failure += 1) await login(who.email, 'no es esta clave');
    expect(waits.at(-1)).toBeGreaterThan(0);
    expect((await login(who.email, PASSWORD, { 'x-portal-caller': '198.51.100.7' })).status).toBe(OK);
    expect(waits.at(-1)).toBe(0);
  });

  it('is not slowed in a browser that signed in before by what others at the same address guess', async () => {
    const who = await person();
    const first = await login(who.email, PASSWORD);
    const cookie = /payload-browser=[^;]+/.exec(first.headers.get('set-cookie') ?? '')?.[0] ?? '';
    for (let failure = 0; failure < 6; failure += 1) await login(who.email, 'no es esta clave');
    expect(waits.at(-1)).toBeGreaterThan(0);
    expect((await login(who.email, PASSWORD, { cookie })).status).toBe(OK);
    expect(waits.at(-1)).toBe(0);
    const other = await person();
    for (let failure = 0; failure < 6; failure += 1) await login(other.email, 'no es esta clave', { cookie });
    expect(waits.at(-1)).toBeGreaterThan(0);
  });

  it('leaves the session that the browser had, whoever signs in there', async () => {
    const [who, other] = [await person(), await person()];
    const first = await signedIn(who);
    expect(await isIn(first)).toBe(true);
    const second = await signedIn(other, { cookie: `payload-token=${first}` });
    expect([await isIn(first), await isIn(second)]).toEqual([false, true]);
  });

  it('takes no password from an address', async () => {
    const who = await person();
    const query = `email=${encodeURIComponent(who.email)}&password=${encodeURIComponent(PASSWORD)}`;
    for (const method of ['GET', 'POST']) {
      const { status, headers } = await cms.ask(method, `/users/login?${query}`);
      expect(status).not.toBe(OK);
      expect(headers.get('set-cookie')).toBeNull();
    }
  });

  it('gives the token as a cookie that scripts cannot read, and in no answer', async () => {
    const who = await person();
    const answer = await login(who.email, PASSWORD);
    const token = tokenIn(answer.headers);
    expect(answer.headers.get('set-cookie')).toMatch(/payload-token=[^;]+;.*Path=\/; HttpOnly=true; SameSite=Lax/);
    const reset = await cms.ask('POST', '/users/reset-password', {
      body: { token: await resetToken(who.email), password: NEW },
    });
    const within2 = tokenIn(reset.headers);
    const answers = [
      answer,
      reset,
      await within(within2, 'GET', '/users/me'),
      await within(within2, 'POST', '/users/refresh-token'),
      await cms.ask('POST', '/users/forgot-password', { body: { email: who.email } }),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(OK);
      expect(JSON.stringify(body)).not.toMatch(/eyJ|"(token|refreshedToken|hash|salt|credentials|resetPasswordToken)"/);
    }
    expect(await isIn(token)).toBe(false);
    expect(await isIn(within2)).toBe(true);
  });
});

describe('a forgotten password', () => {
  it('is answered before anything is looked up, whoever has an account', async () => {
    const who = await person();
    const looked = vi.spyOn(cms.payload.db, 'findOne');
    const sent = vi.spyOn(cms.payload.email, 'sendEmail').mockImplementation(() => new Promise(() => undefined));
    const [known, unknown] = [
      await cms.ask('POST', '/users/forgot-password', { body: { email: who.email } }),
      await cms.ask('POST', '/users/forgot-password', { body: { email: 'nadie@portal.example' } }),
    ];
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
    expect(await acts(who.id)).toContain('passwordAsked');
    sent.mockRestore();
    looked.mockRestore();
  });

  it('is reset once by a link, which ends every session', async () => {
    const who = await person();
    const token = await signedIn(who);
    const link = await resetToken(who.email);
    const reset = () => cms.ask('POST', '/users/reset-password', { body: { token: link, password: NEW } });
    expect((await reset()).status).toBe(OK);
    expect(await isIn(token)).toBe(false);
    expect((await reset()).status).toBe(NO);
    expect(await acts(who.id)).toContain('passwordReset');
  });
});

describe('sessions', () => {
  const firefox = { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; rv:120.0) Gecko/20100101 Firefox/120.0' };

  it('are seen and ended by their person alone', async () => {
    const who = await person();
    const [here, there] = [await signedIn(who, firefox), await signedIn(who)];
    const sessions = recordsOf(await within(here, 'GET', '/sessions'));
    expect(sessions).toHaveLength(2);
    expect(sessions.find(({ current }) => current)).toMatchObject({ browser: 'Firefox, Windows', current: true });
    expect(JSON.stringify(sessions)).not.toMatch(/credentials|address|127\.0/);
    const other = sessions.find(({ current }) => !current)?.id as string;
    for (const as of ['anonymous', 'editor', 'administrator'] as Asker[]) {
      expect((await cms.ask('DELETE', `/sessions/${other}`, { as })).status).not.toBe(OK);
      expect(recordsOf(await cms.ask('GET', `/sessions?where[id][equals]=${other}`, { as }))).toEqual([]);
    }
    expect((await within(here, 'PATCH', `/sessions/${other}`, { user: who.id })).status).toBe(NO);
    expect(await isIn(there)).toBe(true);
    expect((await within(here, 'DELETE', `/sessions/${other}`)).status).toBe(OK);
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
  });

  it('of one person that begin at the same moment all live, and all others end at once', async () => {
    const who = await person();
    const tokens = await Promise.all([1, 2, 3].map(() => signedIn(who)));
    expect(await Promise.all(tokens.map(isIn))).toEqual([true, true, true]);
    expect((await within(tokens[0] ?? '', 'DELETE', '/sessions/others')).status).toBe(OK);
    expect(await Promise.all(tokens.map(isIn))).toEqual([true, false, false]);
  });

  it('end with the log-out, and with a new password but for the one that set it', async () => {
    const who = await person();
    const [here, there, left] = [await signedIn(who), await signedIn(who), await signedIn(who)];
    expect((await within(left, 'POST', '/users/logout')).status).toBe(OK);
    expect(await isIn(left)).toBe(false);
    await within(here, 'PATCH', `/users/${who.id}`, { password: NEW, presentPassword: PASSWORD });
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
    await asAdministrator('PATCH', `/users/${who.id}`, { password: PASSWORD });
    expect(await isIn(here)).toBe(false);
  });

  it('are not brought back by a token of another session, nor by one that is not signed', async () => {
    const who = await person();
    const [ended, alive] = [await signedIn(who), await signedIn(who)];
    await within(ended, 'POST', '/users/logout');
    const [head, , tail] = ended.split('.');
    const forged = [head, alive.split('.')[1], tail].join('.');
    const both = { cookie: `payload-token=${forged}`, authorization: `JWT ${ended}` };
    expect((await cms.ask('GET', '/users/me', { headers: both })).body.user).toBeNull();
  });

  it('begin under no former password, however the writes of two requests meet', async () => {
    const who = await person();
    const token = await signedIn(who);
    // As a log-in that had checked the password before it was changed would leave it.
    const [row] = recordsOf(await within(token, 'GET', '/sessions'));
    const stored = await cms.payload.findByID({ collection: 'sessions', id: String(row?.id) });
    await asAdministrator('PATCH', `/users/${who.id}`, { password: NEW });
    await cms.payload.db.create({ collection: 'sessions', data: { ...stored, user: who.id } });
    expect(await isIn(token)).toBe(false);
  });
});

describe('a person who leaves', () => {
  it('is deactivated: out at once, not let in again, and still the author', async () => {
    const who = await person();
    const token = await signedIn(who);
    const link = await resetToken(who.email);
    const practice = await within(token, 'POST', '/practices?draft=true', completePractice(cms, 'De quien se va'));
    const { id } = recordOf(practice) as { id: string };
    expect((await asAdministrator('PATCH', `/users/${who.id}`, { deactivated: true })).status).toBe(OK);
    expect(await isIn(token)).toBe(false);
    expect((await login(who.email, PASSWORD)).status).toBe(NOBODY);
    expect((await cms.ask('POST', '/users/reset-password', { body: { token: link, password: NEW } })).status).toBe(NO);
    const record = recordOf(await asAdministrator('GET', `/practices/${id}?draft=true&depth=1`));
    expect(record.createdBy).toMatchObject({ id: who.id });
    expect(await acts(who.id)).toContain('accountDeactivated');
    expect((await asAdministrator('PATCH', `/users/${who.id}`, { deactivated: false })).status).toBe(OK);
    expect(await isIn(token)).toBe(false);
    expect((await login(who.email, PASSWORD)).status).toBe(OK);
  });

  it('hands over what is in their name, drafts with all their words included, and keeps their place in its history', async () => {
    const [from, to] = [await person(), await person()];
    const token = await signedIn(from);
    const given = { ...completePractice(cms, 'Por traspasar'), _status: 'published' };
    const { id } = recordOf(await within(token, 'POST', '/practices', given)) as { id: string };
    await within(token, 'PATCH', `/practices/${id}?draft=true`, { title: 'Con un borrador encima' });
    const read = async () => recordOf(await asAdministrator('GET', `/practices/${id}?draft=true&depth=0&locale=all`));
    const published = async () => recordOf(await asAdministrator('GET', `/practices/${id}?depth=0&locale=all`));
    const [before, publishedBefore] = [await read(), await published()];
    expect((await within(token, 'POST', `/users/${from.id}/hand-over`, { to: to.id })).status).toBe(NO);
    expect((await asAdministrator('POST', `/users/${from.id}/hand-over`, { to: from.id })).status).toBe(REFUSED);
    expect((await asAdministrator('POST', `/users/${from.id}/hand-over`, { to: { $ne: 1 } })).status).toBe(REFUSED);
    const answer = await asAdministrator('POST', `/users/${from.id}/hand-over`, { to: to.id });
    expect([answer.status, answer.body]).toEqual([OK, { handedOver: 1 }]);
    expect(await read()).toEqual({ ...before, createdBy: to.id });
    expect(await published()).toEqual({ ...publishedBefore, createdBy: to.id });
    const versions = recordsOf(
      await asAdministrator('GET', `/practices/versions?where[parent][equals]=${id}&depth=0&sort=createdAt`),
    );
    expect(versions.map(({ version }) => (version as { createdBy: string }).createdBy)).toEqual([from.id, to.id]);
    expect(await acts(from.id)).toContain('recordsHandedOver');
  });

  it('is not deleted while anything names them, and is without a trace left otherwise', async () => {
    const [author, idle] = [await person(), await person()];
    const token = await signedIn(author);
    await signedIn(idle);
    await within(token, 'POST', '/practices?draft=true', completePractice(cms, 'De una persona'));
    expect((await asAdministrator('DELETE', `/users/${author.id}`)).status).toBe(CONFLICT);
    await asAdministrator('DELETE', `/users?where[id][equals]=${author.id}`);
    expect(await isIn(token)).toBe(true);
    expect((await asAdministrator('DELETE', `/users/${idle.id}`)).status).toBe(OK);
    expect(await acts(idle.id)).toContain('recordDeleted');
  });

  it('is not the last administrator who can sign in', async () => {
    const [me] = recordsOf(await asAdministrator('GET', '/users?where[email][equals]=admin@portal.example'));
    const others = await cms.payload.find({
      collection: 'users',
      pagination: false,
      where: { and: [{ role: { equals: 'administrator' } }, { id: { not_equals: me?.id } }] },
    });
    for (const { id } of others.docs) await asAdministrator('PATCH', `/users/${id}`, { deactivated: true });
    for (const body of [{ deactivated: true }, { role: 'editor' }]) {
      expect((await asAdministrator('PATCH', `/users/${String(me?.id)}`, body)).status).toBe(REFUSED);
      await asAdministrator('PATCH', `/users?where[id][equals]=${String(me?.id)}`, body);
    }
    expect((await asAdministrator('DELETE', `/users/${String(me?.id)}`)).status).not.toBe(OK);
    expect(recordOf(await asAdministrator('GET', `/users/${String(me?.id)}`))).toMatchObject({
      role: 'administrator',
      deactivated: false,
    });
  });

  it('does not undo it by writing their own account meanwhile', async () => {
    const who = await person();
    const token = await signedIn(who);
    const { updateOne } = cms.payload.db;
    let demoted: Promise<Answer> | undefined;
    // While their own change waits to be written, the administrator's is.
    const hash = vi.spyOn(crypto, 'randomBytes');
    hash.mockImplementationOnce(((size: number, done: (error: Error | null, bytes: Buffer) => void) => {
      demoted = asAdministrator('PATCH', `/users/${who.id}`, {
        role: 'contributor',
        municipality: cms.municipality.arica,
      });
      void demoted.then(() => done(null, Buffer.alloc(size, 7)));
    }) as never);
    const own = await within(token, 'PATCH', `/users/${who.id}`, { password: NEW, presentPassword: PASSWORD });
    hash.mockRestore();
    expect((await demoted)?.status).toBe(OK);
    expect(own.status).not.toBe(OK);
    expect(recordOf(await asAdministrator('GET', `/users/${who.id}`)).role).toBe('contributor');
    expect(cms.payload.db.updateOne).toBe(updateOne);
  });
});

describe('the audit log', () => {
  const LIST = '/audit-log';

  it('tells who changed a role, deleted a record for good and restored a version', async () => {
    const who = await person();
    await asAdministrator('PATCH', `/users/${who.id}`, { role: 'administrator' });
    const given = { ...completePractice(cms, 'Por eliminar'), _status: 'published' };
    const { id } = recordOf(await cms.ask('POST', '/practices', { as: 'editor', body: given })) as { id: string };
    await cms.ask('PATCH', `/practices/${id}`, { as: 'editor', body: { title: 'Otro título' } });
    const [, first] = recordsOf(
      await cms.ask('GET', `/practices/versions?where[parent][equals]=${id}`, { as: 'editor' }),
    );
    await cms.ask('POST', `/practices/versions/${String(first?.id)}`, { as: 'editor' });
    await cms.ask('DELETE', `/practices/${id}`, { as: 'editor' });
    expect(await acts(id)).toEqual(['versionRestored', 'recordDeleted']);
    const list = recordsOf(await asAdministrator('GET', `${LIST}?where[record][equals]=${who.id}`));
    expect(list[0]).toMatchObject({ act: 'rightsChanged', byName: 'administrator', detail: 'editor → administrator' });
  });

  it('is read by administrators alone and written by nobody', async () => {
    const [entry] = recordsOf(await asAdministrator('GET', LIST));
    for (const as of ['anonymous', 'contributor', 'regional', 'editor'] as Asker[]) {
      expect((await cms.ask('GET', LIST, { as })).status).toBe(NO);
    }
    const id = String(entry?.id);
    const tries = [
      ['POST', LIST, { act: 'imported', at: new Date().toISOString() }],
      ['PATCH', `${LIST}/${id}`, { detail: 'x' }],
      ['PATCH', `${LIST}?where[id][equals]=${id}`, { detail: 'x' }],
      ['DELETE', `${LIST}/${id}`],
      ['DELETE', `${LIST}?where[id][exists]=true`],
    ] as const;
    for (const [method, path, body] of tries) expect((await asAdministrator(method, path, body)).status).toBe(NO);
    await expect(cms.payload.delete({ collection: AUDIT_LOG, id })).rejects.toThrow();
    await expect(cms.payload.update({ collection: AUDIT_LOG, id, data: { detail: 'x' } })).rejects.toThrow();
    expect(recordOf(await asAdministrator('GET', `${LIST}/${id}`))).toMatchObject({ detail: entry?.detail });
  });

  it('holds no password, token or mail', async () => {
    const { docs } = await cms.payload.find({ collection: AUDIT_LOG, pagination: false });
    expect(docs.length).toBeGreaterThan(10);
    expect(JSON.stringify(docs)).not.toMatch(/@|olivos|eyJ|pbkdf2/);
  });

  it('forgets after two years', async () => {
    const data = { id: crypto.randomUUID(), at: '2024-01-01T00:00:00.000Z', act: 'imported', of: 'imports' };
    await cms.payload.db.create({ collection: AUDIT_LOG, data });
    const { processState } = await import('@/config/process-state');
    processState('auditPruned').current = undefined;
    await person();
    expect((await cms.payload.find({ collection: AUDIT_LOG, where: { id: { equals: data.id } } })).docs).toEqual([]);
  });
});
