import type { PayloadRequest } from 'payload';
import { fieldsOf } from './fields';
import { isTree, type Query } from './query';
import { badRequest, type Refusal } from './refusal';
import type { Purpose, Route } from './routes';
import { objectionToRows } from './rows';
import { objectionToShape } from './shapes';
import { isText } from './values';

/** A body as Payload is given it: read here once, and written anew where it is a form, so that it is well-formed. */
export interface ReadBody {
  sent: BodyInit | null;
  type: string | null;
}

/** Forms of the admin send a record and its file. */
const MOST_PARTS = 20;
/** A list within a list takes four levels: more than anybody nests. */
const DEEPEST = 120;
const LONGEST_CREDENTIAL = 1_000;

const NO_RECORD = badRequest('Envíe los datos como JSON o como formulario.', 'Send the data as JSON or as a form.');
const MALFORMED = badRequest('Lo que envió no se puede leer.', 'What you sent cannot be read.');
const UNSOUND = badRequest(
  'Lo que envió contiene valores que el portal no guarda: caracteres nulos, números infinitos o nombres reservados.',
  'What you sent contains values that the portal does not keep: null characters, infinite numbers or reserved names.',
);
const NO_STATE = badRequest(
  'El estado («_status») debe ser «draft» o «published».',
  'The state (“_status”) must be “draft” or “published”.',
);
const NO_CREDENTIAL = badRequest(
  'El correo, la clave y el código deben ser textos.',
  'E-mail, password and token must be texts.',
);

const RESERVED = ['__proto__', 'constructor', 'prototype'];
const CREDENTIALS = ['email', 'username', 'password', 'token'];

const isSoundName = (name: string): boolean =>
  !RESERVED.includes(name) && !name.startsWith('$') && !name.includes('\0');

/** Whether both databases keep a value as it is. */
function isSound(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return !value.includes('\0');
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.every((each) => isSound(each, depth + 1));
  return Object.entries(value).every(([name, each]) => isSoundName(name) && isSound(each, depth + 1));
}

/** What carries a record. Its copy may be changed by what is sent along. */
const RECORDS: readonly Purpose[] = ['create', 'change', 'changeMany', 'duplicate', 'access'];
const WRITES: readonly Purpose[] = ['create', 'change', 'changeMany', 'preference'];
const SIGNS_IN: readonly Purpose[] = ['login', 'password', 'unlock'];

const isCredential = (value: unknown): boolean =>
  value === undefined || value === null || (isText(value) && value.length <= LONGEST_CREDENTIAL);

/** What is wrong with what a body says, whatever the fields of the record. */
function objectionToData(data: Query, purpose: Purpose): Refusal | null {
  if (!isSound(data)) return UNSOUND;
  const { _status: state } = data;
  if (state !== undefined && state !== null && state !== 'draft' && state !== 'published') return NO_STATE;
  if (SIGNS_IN.includes(purpose) && !CREDENTIALS.every((name) => isCredential(data[name]))) return NO_CREDENTIAL;
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** What a body is held against: who sends it, and where it leads. */
interface Check {
  req: PayloadRequest;
  route: Route;
}

async function objectionTo(data: Query, { req, route }: Check): Promise<Refusal | null> {
  const objection = objectionToData(data, route.purpose);
  if (objection || !RECORDS.includes(route.purpose)) return objection;
  const { config } = req.payload;
  return objectionToShape(config, fieldsOf(config, route), data) ?? objectionToRows(req, route, data);
}

async function checkedJson(text: string, check: Check): Promise<ReadBody | Refusal> {
  if (text.trim() === '') return WRITES.includes(check.route.purpose) ? NO_RECORD : { sent: null, type: null };
  const data = parsed(text);
  if (!isTree(data)) return MALFORMED;
  return (await objectionTo(data, check)) ?? { sent: text, type: 'application/json' };
}

/** A form as it was sent; null where it cannot be read. */
async function formOf(bytes: ArrayBuffer, type: string): Promise<FormData | null> {
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData();
  } catch {
    return null;
  }
}

/** A file is what the form calls «file», and has a name that every file system takes. */
const isSoundPart = ([name, part]: [string, FormDataEntryValue]): boolean =>
  isText(part)
    ? name === '_payload' && !part.includes('\0')
    : name === 'file' && part.name !== '' && part.name.length <= 200 && !/[/\\\p{Cc}]/u.test(part.name);

async function checkedForm(bytes: ArrayBuffer, type: string, check: Check): Promise<ReadBody | Refusal> {
  const form = await formOf(bytes, type);
  const parts = form ? [...form] : [];
  if (!form || parts.length > MOST_PARTS || form.getAll('file').length > 1 || form.getAll('_payload').length > 1) {
    return MALFORMED;
  }
  if (!parts.every(isSoundPart)) return UNSOUND;
  const record = form.get('_payload');
  const data = record === null ? {} : parsed(isText(record) ? record : '');
  if (!isTree(data)) return MALFORMED;
  return (await objectionTo(data, check)) ?? { sent: form, type: null };
}

/** Reads a body as its type says, and what is wrong with it: nothing but a record, or a form with one and its file, gets past. */
export async function readBody(request: Request, check: Check): Promise<ReadBody | Refusal> {
  const type = request.headers.get('content-type') ?? '';
  const [kind = ''] = type.toLowerCase().split(';', 1);
  if (kind.trim() === 'application/json') return checkedJson(await request.text(), check);
  if (kind.trim() === 'multipart/form-data') return checkedForm(await request.arrayBuffer(), type, check);
  return WRITES.includes(check.route.purpose) ? NO_RECORD : { sent: null, type: null };
}
