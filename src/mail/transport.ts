import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import type { EmailAdapter, SendEmailOptions } from 'payload';

const SENDER = 'Sello Migrante';

const recipientsOf = ({ to }: SendEmailOptions): string => JSON.stringify(to);

/** Writes mails to the log, including links: what a portal without a mail server can do. */
const logAdapter =
  (from: string): EmailAdapter<void> =>
  ({ payload }) => ({
    name: 'log',
    defaultFromAddress: from,
    defaultFromName: SENDER,
    sendEmail: (mail) => {
      const text = typeof mail.text === 'string' ? mail.text : typeof mail.html === 'string' ? linksIn(mail.html) : '';
      payload.logger.info(`Mail to ${recipientsOf(mail)}: ${mail.subject ?? ''}\n${text}`);
      return Promise.resolve();
    },
  });

const linksIn = (html: string): string => [...html.matchAll(/href="([^"]+)"/g)].map(([, url]) => url).join('\n');

/**
 * How mails are sent: through the given SMTP server, or to the log.
 * @param from the sender's address.
 */
export const mailTransport = ({ smtpUrl, from }: { smtpUrl: string | undefined; from: string | undefined }) =>
  smtpUrl
    ? nodemailerAdapter({
        defaultFromAddress: from ?? 'portal@localhost',
        defaultFromName: SENDER,
        transportOptions: smtpUrl,
        skipVerify: true,
      })
    : logAdapter(from ?? 'portal@localhost');
