import { executeAccess, type PayloadRequest, type SanitizedConfig, type Where } from 'payload';
import { within, type AnyField } from './fields';
import { isTree, type Query } from './query';
import type { Purpose, Route } from './routes';

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

/** Whether a record says of a language that its text is not ready. */
const isUnready = (value: Query, locale: string): boolean => {
  const language = isTree(value.languages) ? value.languages[locale] : undefined;
  return isTree(language) && language.readiness !== 'ready';
};

/** Fields without what they hold in the language of the answer. */
function withoutTexts(fields: readonly AnyField[], held: Query, config: SanitizedConfig): Query {
  const emptied = fields.flatMap((field): [string, unknown][] => {
    const value = held[field.name];
    if (value === undefined) return [];
    if (field.localized) return [[field.name, null]];
    const inside = within(config, field);
    if (isTree(value) && field.type === 'group') return [[field.name, withoutTexts(inside, value, config)]];
    if (!Array.isArray(value) || (field.type !== 'array' && field.type !== 'blocks')) return [];
    return [[field.name, value.map((row) => (isTree(row) ? withoutTexts(inside, row, config) : (row as unknown)))]];
  });
  return { ...held, ...Object.fromEntries(emptied) };
}

/** A record, or a list of them, without related ones whose text is not ready: they are named by their ids again. */
function withoutUnready(value: unknown, locale: string, isOuter: boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutUnready(each, locale, isOuter));
  if (!isTree(value)) return value;
  if (!isOuter && isId(value.id) && isUnready(value, locale)) return value.id;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutUnready(each, locale, false)]));
}

/** An answer without texts in a language in which they are not ready: a translation under way is as little for readers as a draft. */
function onlyReady(config: SanitizedConfig, { collection }: Route, locale: string, answered: unknown): unknown {
  const fields = collection?.flattenedFields ?? [];
  const shown = (record: unknown): unknown => {
    if (!isTree(record)) return record;
    const ready = isUnready(record, locale) ? withoutTexts(fields, record, config) : record;
    return withoutUnready(ready, locale, true);
  };
  if (!isTree(answered) || !Array.isArray(answered.docs)) return shown(answered);
  return { ...answered, docs: answered.docs.map(shown) };
}

const WITH_RECORDS: readonly Purpose[] = ['list', 'one'];

/**
 * An answer to a stranger: Payload itself names records by their ids whether or not they may be read, and gives texts in
 * whatever state their language is.
 * @param locale the language that was asked for
 */
export async function shownToStrangers(
  req: PayloadRequest,
  route: Route,
  locale: string,
  answer: Response,
): Promise<Response> {
  if (!WITH_RECORDS.includes(route.purpose) || !answer.ok) return answer;
  const { status } = answer;
  const headers = new Headers(answer.headers);
  headers.delete('content-length');
  const answered = onlyReady(req.payload.config, route, locale, await answer.json());
  return Response.json(await onlyReadable(req, answered), { status, headers });
}
