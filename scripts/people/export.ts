import type { Payload } from 'payload';
import { personOf, withoutSecrets } from './person';
import { tracesOf, type Trace } from './traces';

/** Fields that say whose a record is: such a record is about the person and nobody else. */
const OWNER = new Set(['user', 'user.value', 'by']);

export const isOwn = ({ isVersion, fields }: Trace): boolean => !isVersion && fields.some((field) => OWNER.has(field));

const placeOf = ({ collection, id, isVersion, fields }: Trace) => ({
  collection,
  id,
  ...(isVersion ? { isVersion } : {}),
  fields,
});

/** What the portal keeps about a person, as somebody may be handed it: no secret, and of records of others the place. */
export async function personalData(payload: Payload, mail: string) {
  const person = await personOf(payload, mail);
  const traces = await tracesOf(payload, person);
  const own = traces.filter(isOwn);
  return {
    asOf: new Date().toISOString(),
    account: withoutSecrets(person),
    own: own.map((trace) => ({ collection: trace.collection, ...(withoutSecrets(trace.stored) as object) })),
    namedIn: traces.filter((trace) => !own.includes(trace)).map(placeOf),
  };
}
