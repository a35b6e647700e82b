import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload';
import { isEditor } from '@/cms/access/roles';
import { calledBy } from '@/cms/access/ruled';
import { editors } from '@/cms/access/rules';
import type { User } from '@/cms/payload-types';
import { languageOf } from '@/cms/validation/rule';
import type { Localized } from '@/domain/locale';
import { bodyUpTo } from '@/domain/request-body';
import { FileRefused } from './file-refused';
import { ImportRunning } from './journal';
import { MAX_BYTES } from './municipalities/limits';
import { ANSWERS, REFUSALS } from './municipalities/messages';

const SIGN_IN = 401;
const FORBIDDEN = 403;
const CONFLICT = 409;
const TOO_LARGE = 413;
const UNREADABLE = 422;
const FAILED = 500;

/** An answer that says no, and why. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly reason: Localized,
  ) {
    super(reason.en);
    this.name = 'Refusal';
  }
}

/** Nothing of these answers may be kept by a cache between the portal and the editor. */
export const answer = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } });

function refusalOf(error: unknown, req: PayloadRequest): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof FileRefused) {
    return new Refusal(error.reason === REFUSALS.tooLarge ? TOO_LARGE : UNREADABLE, error.reason);
  }
  if (error instanceof ImportRunning) return new Refusal(CONFLICT, ANSWERS.running);
  req.payload.logger.error({ err: error, msg: 'An import or export of municipalities failed' });
  return new Refusal(FAILED, ANSWERS.unexpected);
}

/** Whoever asks, if that is an editor. @throws Refusal. */
function editorOf({ user }: PayloadRequest): User {
  if (!user) throw new Refusal(SIGN_IN, ANSWERS.signIn);
  if (!isEditor(user)) throw new Refusal(FORBIDDEN, ANSWERS.forbidden);
  return user;
}

/** An endpoint for editors. What goes wrong is reported in their language, and never how the server is built. */
export function forEditors(
  method: Endpoint['method'],
  path: string,
  work: (req: PayloadRequest, user: User) => Promise<Response>,
): Endpoint {
  const handler: PayloadHandler = async (req) => {
    try {
      return await work(req, editorOf(req));
    } catch (error) {
      const { status, reason } = refusalOf(error, req);
      return answer({ message: reason[languageOf(req)] }, status);
    }
  };
  return { method, path, handler, ...calledBy(editors) };
}

/** The bytes of a request, of which no more than an import may have are ever taken in. @throws FileRefused. */
export async function bodyOf({ body, headers }: PayloadRequest): Promise<Uint8Array> {
  if (!body) throw new FileRefused(REFUSALS.empty);
  const bytes = await bodyUpTo({ body, headers }, MAX_BYTES);
  if (bytes === null) throw new FileRefused(REFUSALS.tooLarge);
  return bytes;
}
