import { getPayload, type SanitizedConfig } from 'payload';
import type { Localized } from '@/domain/locale';
import { at } from '../validation/rule';
import { languageOf } from './rest/refusal';

const OWN_RIGHTS = 'whoever is signed in, with their own rights';

/** Payload's server functions that the admin uses. Others are refused: they are for what the portal does not have. */
const USED: Readonly<Record<string, string>> = {
  'form-state': `${OWN_RIGHTS}; a lock is told and taken only on what they may change`,
  'table-state': OWN_RIGHTS,
  'render-document': OWN_RIGHTS,
  'render-document-slots': OWN_RIGHTS,
  'render-field': OWN_RIGHTS,
  'render-list': OWN_RIGHTS,
  'render-widget': OWN_RIGHTS,
  'get-default-layout': OWN_RIGHTS,
  'copy-data-from-locale': OWN_RIGHTS,
  slugify: OWN_RIGHTS,
};

export const serverFunctionNames = (): { name: string; callers: string }[] =>
  Object.entries(USED).map(([name, callers]) => ({ name, callers }));

const REFUSED: Localized = {
  es: 'Inicie sesión para usar la administración; si ya lo hizo, esta función no existe en el portal.',
  en: 'Sign in to use the admin; if you have, the portal has no such function.',
};

const FAILED: Localized = {
  es: 'No se pudo responder a lo que se pidió. Cargue de nuevo la página.',
  en: 'What was asked could not be answered. Load the page again.',
};

/** Redirects and «not found» travel as errors that Next itself throws and catches. */
const isNexts = (error: unknown): boolean => String(at(error, 'digest')).startsWith('NEXT_');

interface Call {
  name: string;
  args: unknown;
}

/**
 * Answers a call of the admin's server functions. Anybody can send one, with any name and anything as arguments: who is
 * not signed in gets nothing, nor does a name that the admin does not use, and what fails is said instead of thrown.
 */
export async function answerCall<Asked extends Call>(
  call: Asked,
  { config: configuration, headers }: { config: Promise<SanitizedConfig>; headers: Headers },
  answer: (call: Asked) => Promise<unknown>,
): Promise<unknown> {
  const config = await configuration;
  const payload = await getPayload({ config });
  const refuse = (words: Localized) => ({ errors: [{ message: words[languageOf(config, headers)] }] });
  const isAsked = typeof at(call, 'name') === 'string' && Object.hasOwn(USED, call.name);
  if (!isAsked || typeof call.args !== 'object' || call.args === null) return refuse(REFUSED);
  try {
    return (await payload.auth({ headers })).user ? await answer(call) : refuse(REFUSED);
  } catch (error) {
    if (isNexts(error)) throw error;
    payload.logger.warn({ err: error, msg: `The server function ${call.name} failed` });
    return refuse(FAILED);
  }
}
