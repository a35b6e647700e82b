import type { User } from '@/cms/payload-types';
import { processPayload } from './process-payload';

/** As whom a page reads: options that every read of the Local API is given. */
export interface Reader {
  overrideAccess: false;
  draft: boolean;
  user?: User & { collection: 'users' };
}

const VISITOR: Reader = { overrideAccess: false, draft: false };

/** The account that the headers of a request belong to, or null. */
export async function accountOf(headers: Headers): Promise<(User & { collection: 'users' }) | null> {
  const payload = await processPayload();
  const { user } = await payload.auth({ headers });
  return user ? { ...user, collection: 'users' } : null;
}

/**
 * An anonymous visitor; in draft mode the person who is signed in, whose own rights decide what is seen. A cookie of
 * the draft mode alone opens nothing.
 */
export async function readerFor(draft: boolean): Promise<Reader> {
  if (!draft) return VISITOR;
  // Loaded here alone: reading the request makes a page dynamic, and outside Next there is none.
  const { headers } = await import('next/headers');
  const user = await accountOf(await headers());
  return user ? { overrideAccess: false, draft: true, user } : VISITOR;
}
