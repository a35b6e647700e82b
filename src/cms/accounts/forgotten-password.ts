import { addDataAndFileToRequest, type Endpoint, type Payload } from 'payload';
import { calledBy } from '../access/ruled';
import { anyone } from '../access/rules';
import { callerOf } from '@/rate-limits/callers';
import { rateLimits } from '@/rate-limits/rate-limits';
import { isEmail } from '@/domain/contact-addresses';
import { noteAct } from '../access/audit';
import { OBJECTIONS } from '../validation/messages';
import { refused } from './refused';
import { accountOf, storedUser } from './sign-in';

const BAD_REQUEST = 400;
const TOO_MANY = 429;

/** Sends the link, if there is an account to send it to and it is not being flooded. */
async function sendLink(account: string, payload: Payload): Promise<void> {
  if ((await rateLimits().use('lettersToAccount', account)) > 0) return;
  const user = await storedUser(account, payload);
  if (!user || user.deactivated) return;
  const done = { act: 'passwordAsked', of: 'users', record: user.id, title: user.name ?? '' } as const;
  await noteAct({ payload, user: null }, done);
  await payload.forgotPassword({ collection: 'users', data: { email: account }, disableEmail: false });
}

/**
 * Asks for a link to choose a new password. In the place of Payload's endpoint, which answers later where a mail is sent:
 * this one answers first, and looks for the account afterwards.
 */
export const askForLink: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  ...calledBy(anyone),
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const email: unknown = req.data?.email;
    if (typeof email !== 'string' || !isEmail(email.trim())) {
      throw refused(req, OBJECTIONS.noEmail, BAD_REQUEST);
    }
    const seconds = await rateLimits().use('resets', callerOf(req.headers));
    if (seconds > 0) {
      req.responseHeaders = new Headers({ 'Retry-After': String(seconds) });
      throw refused(req, OBJECTIONS.tooManyAttempts, TOO_MANY);
    }
    const { payload } = req;
    void sendLink(accountOf(email), payload).catch((err: unknown) => {
      payload.logger.error({ err, msg: 'A link for a new password could not be sent' });
    });
    return Response.json({ message: req.t('general:success') });
  },
};
