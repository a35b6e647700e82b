import type { Access, FieldAccess, Payload, PayloadRequest, SanitizedConfig, Where } from 'payload';
import type { Role } from '@/cms/access/roles';
import { callersOf } from '@/cms/access/ruled';
import { serverFunctionNames } from '@/cms/access/server-functions';
import { ROUTES, routeFiles } from './routes';

/** Stands for whoever asks, and for what is theirs, in the conditions that rules answer with. */
const SELF = 'oneself';
const OWN = {
  municipality: 'their municipality',
  region: 'their region',
  municipalities: 'the municipalities of their region',
  people: 'the people of their region',
  uncited: 'what they added and nothing published has cited',
  locks: 'the locks on what they may change',
} as const;

interface Caller {
  title: string;
  user: object | null;
}

const account = (role: Role, own: object = {}): object => ({ id: SELF, collection: 'users', role, ...own });

/** Whom a role makes: the compiler asks for each of them. */
const OF_ROLE: Readonly<Record<Role, readonly Caller[]>> = {
  contributor: [{ title: 'Contributor', user: account('contributor', { municipality: OWN.municipality }) }],
  editor: [
    { title: 'Editor of a region', user: account('editor', { region: OWN.region }) },
    { title: 'Editor of everything', user: account('editor') },
  ],
  administrator: [{ title: 'Administrator', user: account('administrator') }],
};

const CALLERS: readonly Caller[] = [
  { title: 'Anybody', user: null },
  ...OF_ROLE.contributor,
  ...OF_ROLE.editor,
  ...OF_ROLE.administrator,
];

const PRACTICE = 'a practice';
const LOCK = { id: OWN.locks, document: { relationTo: 'practices', value: PRACTICE } };

/** What rules that look something up find: names of it instead of ids. */
const FOUND: Readonly<Record<string, readonly object[]>> = {
  municipalities: [{ id: OWN.municipalities }],
  users: [{ id: OWN.people }],
  sources: [{ id: OWN.uncited }],
  organizations: [{ id: OWN.uncited }],
  practices: [{ id: PRACTICE }],
  'payload-locked-documents': [LOCK],
};

function requestOf({ user }: Caller, config: SanitizedConfig): PayloadRequest {
  const find = ({ collection }: { collection: string }) => Promise.resolve({ docs: FOUND[collection] ?? [] });
  const payload = { config, db: { find } } as unknown as Payload;
  return { user, payload, context: {} } as PayloadRequest;
}

/** A record of whoever asks, of their region. */
const OWN_RECORD = { id: SELF, owner: OWN.municipalities, region: OWN.region, createdBy: OWN.people };

const condition = (field: string, asked: object): string =>
  Object.entries(asked)
    .map(([operator, value]) => `\`${field}\` ${operator === 'equals' ? '=' : operator} ${[value].flat().join(', ')}`)
    .join(' and ');

const inWords = (where: Where): string =>
  Object.entries(where)
    .map(([name, value]) =>
      Array.isArray(value)
        ? value.map(inWords).join(name === 'or' ? '; or ' : ' and ')
        : condition(name, value as object),
    )
    .join(' and ');

async function cell(access: Access, caller: Caller, config: SanitizedConfig): Promise<string> {
  const answer = await access({ req: requestOf(caller, config), data: { document: LOCK.document } });
  if (typeof answer === 'object') return inWords(answer);
  return answer ? 'yes' : '–';
}

async function fieldCell(access: FieldAccess, caller: Caller, config: SanitizedConfig): Promise<string> {
  const req = requestOf(caller, config);
  if (await access({ req })) return 'yes';
  const own = await access({ req, id: SELF, doc: OWN_RECORD, data: OWN_RECORD });
  return own ? 'of their own, or of their region' : '–';
}

const HEAD = CALLERS.map(({ title }) => title);

const markdown = (first: readonly string[], rows: readonly (readonly string[])[]): string =>
  [[...first, ...HEAD], [...first, ...HEAD].map(() => '---'), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const ACTS = {
  read: 'read',
  create: 'add',
  update: 'change',
  delete: 'delete',
  readVersions: 'read versions',
  unlock: 'unlock',
  admin: 'enter the admin',
} as const;

type Ruled = SanitizedConfig['collections'][number] | SanitizedConfig['globals'][number];

/** The acts that a collection or a global knows: nothing else has versions, or is an account. */
function actsOf(ruled: Ruled): (keyof typeof ACTS)[] {
  const isAccount = 'auth' in ruled && Boolean(ruled.auth);
  return (Object.keys(ACTS) as (keyof typeof ACTS)[]).filter((act) => {
    if (act === 'readVersions') return Boolean(ruled.versions);
    return act in ruled.access && (isAccount || !['unlock', 'admin'].includes(act));
  });
}

async function tableOf(ruled: Ruled, config: SanitizedConfig): Promise<string> {
  const access = ruled.access as Record<string, Access>;
  const rows = actsOf(ruled).map(async (act) => [
    ACTS[act],
    ...(await Promise.all(CALLERS.map((caller) => cell(access[act] as Access, caller, config)))),
  ]);
  return markdown([''], await Promise.all(rows));
}

/** Tables that are alike stand once, under the names of all whose they are. */
async function tables(ruled: readonly Ruled[], config: SanitizedConfig): Promise<string> {
  const named = new Map<string, string[]>();
  for (const each of ruled) {
    const table = await tableOf(each, config);
    named.set(table, [...(named.get(table) ?? []), `\`${each.slug}\``]);
  }
  return [...named].map(([table, names]) => `**${names.join(', ')}**\n\n${table}`).join('\n\n');
}

interface RuledField {
  name: string;
  act: 'read' | 'create' | 'update';
  access: FieldAccess;
}

const FIELD_ACTS = ['read', 'create', 'update'] as const;

/** Every field that has rules of its own, in rows and tabs too. */
function ruledFields(fields: readonly unknown[]): RuledField[] {
  return fields.flatMap((each): RuledField[] => {
    const field = each as {
      name?: string;
      access?: Partial<Record<string, FieldAccess>>;
      fields?: unknown[];
      tabs?: unknown[];
    };
    const own = FIELD_ACTS.flatMap((act) => {
      const access = field.access?.[act];
      return field.name && access ? [{ name: field.name, act, access }] : [];
    });
    return [...own, ...ruledFields(field.fields ?? []), ...ruledFields(field.tabs ?? [])];
  });
}

async function fieldTable(config: SanitizedConfig): Promise<string> {
  const rows = new Map<string, { of: string[]; cells: string[] }>();
  for (const { slug, fields } of config.collections) {
    for (const { name, act, access } of ruledFields(fields)) {
      const cells = await Promise.all(CALLERS.map((caller) => fieldCell(access, caller, config)));
      const key = [name, act, ...cells].join('|');
      const row = rows.get(key) ?? { of: [], cells: [`\`${name}\``, ACTS[act], ...cells] };
      rows.set(key, { ...row, of: [...row.of, slug] });
    }
  }
  const lines = [...rows.values()].map(({ of, cells: [name = '', act = '', ...cells] }) => [
    name,
    of.join(', '),
    act,
    ...cells,
  ]);
  return markdown(['Field', 'of', ''], lines);
}

async function endpointTable(config: SanitizedConfig): Promise<string> {
  const rows = config.collections.flatMap(({ slug, endpoints }) =>
    (endpoints || []).flatMap((endpoint) => {
      const access = callersOf(endpoint);
      return access ? [{ name: `\`${endpoint.method.toUpperCase()} /api/${slug}${endpoint.path}\``, access }] : [];
    }),
  );
  const lines = rows.map(async ({ name, access }) => [
    name,
    ...(await Promise.all(CALLERS.map((caller) => cell(access, caller, config)))),
  ]);
  return markdown([''], await Promise.all(lines));
}

/** @throws Error where a route has no rule, or a rule no route. */
function routeTable(): string {
  const files = routeFiles();
  const unruled = files.filter((file) => !(file in ROUTES));
  const gone = Object.keys(ROUTES).filter((file) => !files.includes(file));
  if (unruled.length + gone.length > 0) {
    throw new Error(
      `scripts/docs/routes.ts says nothing of ${unruled.join(', ') || 'nothing'}, and names ${gone.join(', ') || 'nothing'} in vain`,
    );
  }
  const rows = files.map((file) => `| \`${file}\` | ${ROUTES[file] ?? ''} |`);
  return ['| Route | For whom |', '| --- | --- |', ...rows].join('\n');
}

const functionTable = (): string =>
  [
    '| Server function | For whom |',
    '| --- | --- |',
    ...serverFunctionNames().map(({ name, callers }) => `| \`${name}\` | ${callers} |`),
  ].join('\n');

/** Who may do what, as the configuration says it. */
export async function accessTable(config: SanitizedConfig): Promise<string> {
  return [
    '## Collections',
    await tables(config.collections, config),
    '## Globals',
    await tables(config.globals, config),
    '## Fields',
    await fieldTable(config),
    '## Endpoints of ours',
    await endpointTable(config),
    '## Routes',
    routeTable(),
    '## Server functions of the admin',
    functionTable(),
  ].join('\n\n');
}
