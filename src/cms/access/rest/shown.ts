import { executeAccess, type PayloadRequest, type Where } from 'payload';
import { isTree } from './query';
import type { Purpose } from './routes';

/** Every record's id has this form, and nothing else in an answer has (`src/cms/fields/id.ts`). */
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value);

interface Named {
  /** Records that stand in the answer, because the rules let them. */
  standing: Set<string>;
  /** Records that others name. */
  named: Set<string>;
}

function collect(value: unknown, found: Named): void {
  if (isId(value)) found.named.add(value);
  else if (Array.isArray(value)) value.forEach((each) => collect(each, found));
  else if (isTree(value)) {
    if (isId(value.id)) found.standing.add(value.id);
    Object.values(value).forEach((each) => collect(each, found));
  }
}

/** Of some ids, those of records that whoever asks may read. */
async function readable(req: PayloadRequest, ids: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const { slug, access } of req.payload.config.collections) {
    const left = ids.filter((id) => !found.has(id));
    if (left.length === 0) break;
    const allowed = await executeAccess({ req, disableErrors: true }, access.read);
    if (allowed === false) continue;
    const among: Where = { id: { in: left } };
    const { docs } = await req.payload.db.find<{ id: string }>({
      collection: slug,
      limit: left.length,
      pagination: false,
      req,
      select: {},
      where: allowed === true ? among : { and: [among, allowed] },
    });
    for (const { id } of docs) found.add(id);
  }
  return found;
}

type IsHidden = (value: unknown) => boolean;

/** A relation to one of several collections, or a record within a text: hidden with the id that it holds. */
const isHiddenIn = (value: unknown, isHidden: IsHidden): boolean =>
  isHidden(value) || (isTree(value) && 'relationTo' in value && isHidden(value.value));

function without(value: unknown, isHidden: IsHidden): unknown {
  if (Array.isArray(value)) {
    return value.filter((each) => !isHiddenIn(each, isHidden)).map((each) => without(each, isHidden));
  }
  if (!isTree(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, isHiddenIn(each, isHidden) ? null : without(each, isHidden)]),
  );
}

/** A part of an answer without the ids of records that whoever asks may not read: of drafts, and of what is gone. */
export async function onlyReadable(req: PayloadRequest, answered: unknown): Promise<unknown> {
  const found: Named = { standing: new Set(), named: new Set() };
  collect(answered, found);
  const named = [...found.named].filter((id) => !found.standing.has(id));
  if (named.length === 0) return answered;
  const shown = await readable(req, named);
  return without(answered, (value) => isId(value) && !found.standing.has(value) && !shown.has(value));
}

const WITH_RELATIONS: readonly Purpose[] = ['list', 'one'];

/** An answer to a stranger: Payload itself names records by their ids whether or not they may be read. */
export async function shownToStrangers(req: PayloadRequest, purpose: Purpose, answer: Response): Promise<Response> {
  if (!WITH_RELATIONS.includes(purpose) || !answer.ok) return answer;
  const { status } = answer;
  const headers = new Headers(answer.headers);
  headers.delete('content-length');
  return Response.json(await onlyReadable(req, await answer.json()), { status, headers });
}
