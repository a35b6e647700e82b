import type { Payload, SendEmailOptions } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openCms, type Cms } from './open-cms';

let cms: Cms;
let sent: SendEmailOptions[];

beforeAll(async () => {
  cms = await openCms();
  const { payload }: { payload: Payload } = cms;
  vi.spyOn(payload, 'sendEmail').mockImplementation((mail) => {
    sent.push(mail);
    return Promise.resolve();
  });
  payload.email.sendEmail = payload.sendEmail;
}, 120_000);

beforeEach(() => {
  sent = [];
});

afterAll(() => cms.close());

const invite = (data: object) =>
  cms.ask('POST', '/users', { as: 'administrator', body: { password: 'provisoria y larga', role: 'editor', ...data } });

const linkIn = (mail: SendEmailOptions | undefined): string => /href="([^"]+)"/.exec(String(mail?.html))?.[1] ?? '';

describe('mails', () => {
  it.each([
    ['es', 'Su cuenta en el portal', 'Elegir mi clave'],
    ['en', 'Your account on', 'Choose my password'],
  ] as const)('invite in %s, with a link that sets the password', async (language, subject, action) => {
    const email = `nueva-${language}@portal.example`;
    await invite({ email, name: 'Ana <b>', language });
    const [mail] = sent;
    expect(mail?.to).toBe(email);
    expect(mail?.subject).toContain(subject);
    expect(mail?.html).toContain(action);
    expect(mail?.html).toContain('Ana &lt;b&gt;');
    expect(mail?.html).not.toContain('<b>');
    const token = linkIn(mail).split('/').at(-1);
    expect(linkIn(mail)).toContain('/admin/reset/');
    const set = await cms.ask('POST', '/users/reset-password', { body: { token, password: 'mi clave elegida' } });
    expect(set.status).toBe(200);
    expect((await cms.ask('POST', '/users/login', { body: { email, password: 'mi clave elegida' } })).status).toBe(200);
  });

  it.each([
    ['es', 'Elegir una clave nueva'],
    ['en', 'Choose a new password'],
  ] as const)('reset a password in %s, the language of the person', async (language, subject) => {
    const email = `olvido-${language}@portal.example`;
    await invite({ email, name: 'Eva', language });
    sent = [];
    await cms.ask('POST', '/users/forgot-password', { body: { email } });
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.to).toContain(email);
    expect(sent[0]?.subject).toContain(subject);
    expect(linkIn(sent[0])).toContain('/admin/reset/');
  });

  it('tell nobody whether an address has an account', async () => {
    const known = await cms.ask('POST', '/users/forgot-password', { body: { email: 'editora@portal.example' } });
    const unknown = await cms.ask('POST', '/users/forgot-password', { body: { email: 'nadie@portal.example' } });
    expect(unknown.status).toBe(known.status);
    expect(unknown.body).toEqual(known.body);
  });
});
