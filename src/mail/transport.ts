import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import type { EmailAdapter, SendEmailOptions } from 'payload';

const SENDER = 'Sello Migrante';
/** As long as the links in any of them work (`INVITATION_LASTS` of people's accounts). */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

const linksIn = (html: string): string => [...html.matchAll(/href="([^"]+)"/g)].map(([, url]) => url).join('\n');

function asText({ to, subject, text, html }: SendEmailOptions): string {
  const body = typeof text === 'string' ? text : typeof html === 'string' ? linksIn(html) : '';
  return `To: ${JSON.stringify(to)}\nSubject: ${subject ?? ''}\n\n${body}\n`;
}

async function removeOld(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    if ((await stat(file)).mtimeMs < Date.now() - KEPT_MS) await rm(file);
  }
}

/** Writes mails to files that only the portal's user can read: what a portal without a mail server can do. */
const fileAdapter =
  (from: string, folder: string): EmailAdapter<void> =>
  ({ payload }) => ({
    name: 'file',
    defaultFromAddress: from,
    defaultFromName: SENDER,
    sendEmail: async (mail) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await removeOld(folder);
      await writeFile(path.join(folder, `${randomUUID()}.txt`), asText(mail), { mode: 0o600 });
      payload.logger.info({ msg: 'A mail was written to the folder mails of DATA_DIR: there is no SMTP_URL' });
    },
  });

/**
 * How mails are sent: through the given SMTP server, or as files. Never to the log: who reads it could choose the
 * passwords of others.
 * @param from the sender's address.
 * @param folder for the files; they are deleted when their links have run out.
 */
export const mailTransport = ({
  smtpUrl,
  from,
  folder,
}: {
  smtpUrl: string | undefined;
  from: string | undefined;
  folder: string;
}) =>
  smtpUrl
    ? nodemailerAdapter({
        defaultFromAddress: from ?? 'portal@localhost',
        defaultFromName: SENDER,
        transportOptions: smtpUrl,
        skipVerify: true,
      })
    : fileAdapter(from ?? 'portal@localhost', folder);
