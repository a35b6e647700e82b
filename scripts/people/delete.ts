import { ValidationError, type Payload } from 'payload';
import { FORGOTTEN } from '@/cms/accounts/hand-over';
import { Refusal } from '../steps/environment';
import { personOf, type StoredPerson } from './person';
import { isOwn, tracesOf, type Trace } from './traces';

/** Collections whose records belong to one person, and go with the account. */
const GOES_ALONG = /^(?:payload-preferences|payload-locked-documents|sessions)$/;
/** What stands in a journal in place of a person. */
const NOBODY = 'deleted-account';

/** What becomes of the traces of a person. */
interface Plan {
  /** Deleted with the account. */
  deleted: Trace[];
  /** Stay, without the person. */
  anonymised: Trace[];
  /** Texts in which the mail address was written: people mend what people read. */
  left: Trace[];
}

const isContent = (payload: Payload, { collection }: Trace): boolean =>
  payload.config.globals.some(({ slug }) => slug === collection) ||
  payload.config.collections.some(({ slug, versions }) => slug === collection && Boolean(versions));

function planOf(payload: Payload, person: StoredPerson, traces: readonly Trace[]): Plan {
  const plan: Plan = { deleted: [], anonymised: [], left: [] };
  for (const trace of traces) {
    if (GOES_ALONG.test(trace.collection) && isOwn(trace)) plan.deleted.push(trace);
    else if (isContent(payload, trace) && holdsMail(trace, person)) plan.left.push(trace);
    else plan.anonymised.push(trace);
  }
  return plan;
}

const valueAt = (stored: unknown, field: string): unknown =>
  field.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], stored);

const holdsMail = ({ stored, fields }: Trace, { id }: StoredPerson): boolean =>
  fields.some((field) => valueAt(stored, field) !== id);

/** A value with another name in place of the person's id and mail address. */
function renamed(value: unknown, { id, email }: StoredPerson): unknown {
  if (typeof value === 'string')
    return value === id ? NOBODY : value.replaceAll(new RegExp(escaped(email), 'gi'), NOBODY);
  if (Array.isArray(value)) return value.map((each) => renamed(each, { id, email }));
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renamed(each, { id, email })]));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Takes the person out of journals, which stay: what was done, without who did it. */
async function anonymise(payload: Payload, person: StoredPerson): Promise<void> {
  for (const trace of await tracesOf(payload, person)) {
    if (isContent(payload, trace)) continue;
    const { collection, id, fields, stored } = trace;
    const tops = new Set(fields.map((field) => field.split('.', 1)[0] ?? ''));
    const data = Object.fromEntries([...tops].map((top) => [top, renamed(stored[top], person)]));
    await payload.db.updateOne({ collection: collection as 'users', id, data });
  }
}

/** Says in plain words what a rule of accounts objects to. */
function refused(error: unknown): never {
  if (!(error instanceof ValidationError)) throw error;
  const objections = error.data.errors.map(({ message }) => message);
  throw new Refusal(`The account was not deleted. ${objections.join(' ')}`);
}

/**
 * Deletes a person's account and what belongs to it, and takes them out of what stays.
 * @param apply whether to do so; otherwise only what would happen is found out.
 * @returns what was done, and which texts are left for people to mend.
 */
export async function deletePerson(payload: Payload, mail: string, { apply }: { apply: boolean }): Promise<Plan> {
  const person = await personOf(payload, mail);
  const plan = planOf(payload, person, await tracesOf(payload, person));
  if (!apply) return plan;
  // With its rules: somebody must be left who can let others in. What names the account by a relation is emptied with it.
  await payload.delete({ collection: 'users', id: person.id, context: { [FORGOTTEN]: true } }).catch(refused);
  for (const { collection, id } of plan.deleted) {
    // Payload itself deletes some of it with the account.
    await payload.db.deleteMany({ collection: collection as 'users', where: { id: { equals: id } } });
  }
  await anonymise(payload, person);
  return { ...plan, left: await tracesOf(payload, person) };
}

const listed = (traces: readonly Trace[]): string[] => {
  const counts = new Map<string, number>();
  for (const { collection, isVersion } of traces) {
    const kind = isVersion ? `${collection}, versions` : collection;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `  ${kind}: ${count}`);
};

const part = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? [title, ...lines] : []);

/** What was done, or would be, for whoever runs it. */
export function toldOf({ deleted, anonymised, left }: Plan, { apply }: { apply: boolean }): string {
  return [
    apply ? 'Deleted: the account.' : 'Would be deleted: the account. Nothing was changed; add --yes to do it.',
    ...part(apply ? 'Deleted with it:' : 'Deleted with it would be:', listed(deleted)),
    ...part(apply ? 'Kept, without the person:' : 'Would be kept, without the person:', listed(anonymised)),
    ...part(
      'The mail address stands in these texts, for an editor to mend:',
      left.map(({ collection, id, isVersion, fields }) =>
        [`  ${collection} ${id}`, isVersion ? ' (a version)' : '', `: ${fields.join(', ')}`].join(''),
      ),
    ),
  ].join('\n');
}
