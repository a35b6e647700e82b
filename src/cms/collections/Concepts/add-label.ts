import { Forbidden, ValidationError, type Endpoint, type PayloadRequest } from 'payload';
import type { Localized } from '@/domain/locale';
import { bodyUpTo } from '@/domain/request-body';
import { parseTaughtWord, type TaughtWord } from '@/domain/taught-word';
import { editorsOfEverything } from '../../access/content';
import { isEditorOfEverything } from '../../access/roles';
import { calledBy } from '../../access/ruled';
import type { ConceptsSelect } from '../../payload-types';
import { languageOf } from '../../validation/rule';

/** Bytes: a label and a few names. */
const LONGEST_BODY = 2_000;

const ANSWERS = {
  signIn: { es: 'Inicie sesión para enseñar palabras.', en: 'Sign in to teach words.' },
  forbidden: {
    es: 'Su cuenta no puede cambiar el tesauro.',
    en: 'Your account cannot change the thesaurus.',
  },
  notJson: { es: 'La solicitud no viene del formulario del portal.', en: 'This does not come from the portal’s form.' },
  unreadable: {
    es: 'Escriba una palabra de hasta 120 caracteres, y elija dónde va y en qué idioma.',
    en: 'Write a word of up to 120 characters, and choose where it goes and in which language.',
  },
  unknown: { es: 'Ese concepto ya no existe: elija otro.', en: 'That concept no longer exists: choose another.' },
} as const satisfies Record<string, Localized>;

const reply = (status: number, body: object): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } });

/** The word in a request. Pages of other sites cannot send JSON without being asked about it first. */
async function sentWord({ headers, body }: PayloadRequest): Promise<TaughtWord | keyof typeof ANSWERS> {
  if (headers.get('content-type')?.split(';')[0] !== 'application/json') return 'notJson';
  const bytes = await bodyUpTo({ headers, body: body ?? null }, LONGEST_BODY);
  return (bytes && parseTaughtWord(new TextDecoder().decode(bytes))) ?? 'unreadable';
}

/** Adds a word as whoever asks, by the rules of the collection. @returns whether there is such a concept. */
async function addLabel(req: PayloadRequest, id: string, { word, as, language }: TaughtWord): Promise<boolean> {
  const concept = await req.payload.findByID({
    collection: 'concepts',
    id,
    locale: language,
    fallbackLocale: false,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
    select: { alternative: true, hidden: true } satisfies ConceptsSelect,
  });
  if (!concept) return false;
  await req.payload.update({
    collection: 'concepts',
    id,
    locale: language,
    data: { [as]: [...(concept[as] ?? []), word] },
    depth: 0,
    overrideAccess: false,
    req,
  });
  return true;
}

/**
 * `POST /api/concepts/:id/labels` adds a word to the alternative or hidden labels of a concept, in one language. Who may
 * change the concept may do so, and what the concept's form refuses is refused here, for the same reason.
 */
export const addLabelEndpoint: Endpoint = {
  method: 'post',
  path: '/:id/labels',
  ...calledBy(editorsOfEverything),
  handler: async (req) => {
    const refuse = (status: number, reason: keyof typeof ANSWERS) =>
      reply(status, { message: ANSWERS[reason][languageOf(req)] });
    if (!req.user) return refuse(401, 'signIn');
    if (!isEditorOfEverything(req.user)) return refuse(403, 'forbidden');
    const sent = await sentWord(req);
    if (typeof sent === 'string') return refuse(sent === 'notJson' ? 415 : 400, sent);
    try {
      const isAdded = await addLabel(req, String(req.routeParams?.id ?? ''), sent);
      return isAdded ? reply(200, {}) : refuse(404, 'unknown');
    } catch (error) {
      if (error instanceof Forbidden) return refuse(403, 'forbidden');
      if (!(error instanceof ValidationError)) throw error;
      return reply(400, { message: error.data.errors.map(({ message }) => message).join(' ') });
    }
  },
};
