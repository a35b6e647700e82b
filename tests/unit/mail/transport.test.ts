import { mkdtemp, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { EmailAdapter, Payload } from 'payload';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mailTransport } from '@/mail/transport';

let root: string;
let logged: unknown[];

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'mails-'));
  logged = [];
});
afterEach(() => rm(root, { recursive: true, force: true }));

const LINK = 'https://portal.example/admin/reset/ficha';
const folder = () => path.join(root, 'mails');

async function send(): Promise<void> {
  const transport = mailTransport({ smtpUrl: undefined, from: undefined, folder: folder() }) as EmailAdapter<unknown>;
  const payload = { logger: { info: (said: unknown) => logged.push(said) } } as unknown as Payload;
  await transport({ payload }).sendEmail({ to: 'ana@persona.example', subject: 'Clave', html: `<a href="${LINK}">` });
}

describe('a portal without a mail server', () => {
  it('writes mails to files of its own, and to its log only that it did', async () => {
    await send();
    const [name = ''] = await readdir(folder());
    expect(await readFile(path.join(folder(), name), 'utf8')).toContain(LINK);
    expect((await stat(path.join(folder(), name))).mode & 0o077).toBe(0);
    expect(logged).toHaveLength(1);
    expect(JSON.stringify(logged)).not.toMatch(/ficha|ana|persona/);
  });

  it('keeps none for longer than its links work', async () => {
    await send();
    const [old = ''] = await readdir(folder());
    const eightDaysAgo = Date.now() / 1000 - 8 * 24 * 60 * 60;
    await utimes(path.join(folder(), old), eightDaysAgo, eightDaysAgo);
    await send();
    expect(await readdir(folder())).toHaveLength(1);
    expect(await readdir(folder())).not.toContain(old);
  });
});
