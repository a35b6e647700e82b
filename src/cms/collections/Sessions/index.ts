import type { Access, CollectionConfig, Endpoint } from 'payload';
import { calledBy } from '../../access/ruled';
import { nobody, signedIn } from '../../access/rules';
import { endSessionsOf, sessionIdOf } from '../../accounts/sessions';
import { idField } from '../../fields/id';
import { GROUPS } from '../groups';

const own: Access = ({ req: { user } }) => (user ? { user: { equals: user.id } } : false);

/** Ends all sessions of whoever asks but the one that asks. */
const endOthers: Endpoint = {
  path: '/others',
  method: 'delete',
  ...calledBy(signedIn),
  handler: async (req) => {
    if (!req.user) return Response.json({ errors: [{ message: req.t('error:unauthorized') }] }, { status: 401 });
    await endSessionsOf(req.user.id, req, sessionIdOf(req.user));
    return Response.json({ message: req.t('general:success') });
  },
};

/**
 * Who is signed in, and since when: a row per session. Its token is worth something only as long as the row is there.
 * Each person sees and ends their own; nothing but code begins or changes one. Of the browser it holds a rough name, and
 * of the address nothing. `credentials` is that of the person when they signed in (`src/cms/accounts/sessions.ts`).
 */
export const Sessions: CollectionConfig<'sessions'> = {
  slug: 'sessions',
  labels: { singular: { es: 'Sesión', en: 'Session' }, plural: { es: 'Sesiones', en: 'Sessions' } },
  access: { read: own, create: nobody, update: nobody, delete: own },
  admin: { hidden: true, group: GROUPS.people },
  defaultSort: '-startedAt',
  lockDocuments: false,
  timestamps: false,
  endpoints: [endOthers],
  fields: [
    idField,
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'startedAt', type: 'date', required: true, index: true },
    { name: 'seenAt', type: 'date', required: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
    { name: 'browser', type: 'text' },
    { name: 'credentials', type: 'text', access: { read: nobody } },
    {
      name: 'current',
      type: 'checkbox',
      virtual: true,
      hooks: { afterRead: [({ data, req: { user } }) => data?.id === sessionIdOf(user)] },
    },
  ],
};
