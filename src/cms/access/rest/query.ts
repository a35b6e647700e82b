import { parse } from 'qs-esm';
import { badRequest, type Refusal } from './refusal';

/** A query string as Payload reads it: texts, lists and named parts within one another. */
export type Query = Record<string, unknown>;

/** Parameters of one request: the ids of a long list are one each. */
const MOST_PARAMETERS = 1_000;
/** How Payload reads a query (`createPayloadRequest`): what is checked here must be what is read there. */
const AS_PAYLOAD = { allowEmptyArrays: true, arrayLimit: 1000, depth: 10, ignoreQueryPrefix: true } as const;

const TOO_LONG = badRequest(
  'La consulta es demasiado larga: acórtela o divídala.',
  'The query is too long: shorten it or split it up.',
);
const UNREADABLE = badRequest(
  'La consulta contiene caracteres que no se aceptan.',
  'The query contains characters that are not accepted.',
);

export const isTree = (value: unknown): value is Query =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A query string read as Payload reads it, or why it is not. */
export function queryOf(search: string, most: number): Query | Refusal {
  if (search.length > most || search.split('&').length > MOST_PARAMETERS) return TOO_LONG;
  if (/%00|\0/.test(search)) return UNREADABLE;
  return parse(search, AS_PAYLOAD);
}
