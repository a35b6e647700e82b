import type { Payload } from 'payload';
import { personOf, withoutSecrets } from './person';
import { isOwn, tracesOf, type Trace } from './traces';

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
