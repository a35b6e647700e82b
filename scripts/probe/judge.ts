import type { Answer, ProbeRequest } from './ask';
import { SECRETS, type Caller } from './callers';

/** What no answer may hold: frames of a stack, paths of this machine, words of a database. */
const INNER_WORDS: readonly RegExp[] = [
  /\bat (?:async )?[\w.<>$ ]+\((?:file:|\/|webpack|node:)[^)]*:\d+:\d+\)/,
  /node_modules\//,
  /(?:\/work|\/tmp|\/root|\/home)\/[\w.-]+\/[\w./-]+\.(?:ts|tsx|js|mjs|sqlite|db)\b/,
  /SQLITE_[A-Z]+|LibsqlError|DrizzleQueryError|no such (?:table|column)/,
  /Mongo(?:Server|oose|Network)?Error|CastError|BSONError/,
  /(?:Type|Reference|Range|Syntax)Error: /,
  /Cannot (?:read|set) propert|is not (?:a function|iterable)/,
  /"(?:hash|salt|resetPasswordToken)":"/,
];

/** Answers that a server may give while it has too much to do; it says when to come back. */
const isBusy = ({ status, headers }: Answer): boolean => status === 503 && headers['retry-after'] !== undefined;

/** What is wrong with an answer; null if nothing is. */
export function faultOf(answer: Answer, caller: Caller): string | null {
  if (answer.hung) return 'no answer within the time';
  // A server may close the connection on what is no HTTP, but must be there afterwards: the next request tells.
  if (answer.status === 0) return answer.failure === 'ECONNREFUSED' ? 'the portal is gone' : null;
  if (answer.status >= 500 && !isBusy(answer)) return `answers ${answer.status}`;
  const inner = INNER_WORDS.map((words) => words.exec(answer.body)?.[0]).find(Boolean);
  if (inner !== undefined) return `tells «${inner.slice(0, 120)}»`;
  const secret = SECRETS.find(({ text, knownTo }) => !knownTo.includes(caller) && answer.body.includes(text));
  return secret ? `tells ${secret.what}` : null;
}

/** A request as one can repeat it. */
export function inWords({ method, path, headers = {}, body }: ProbeRequest): string {
  const shown = Object.entries(headers).map(([name, value]) => ` -H '${name}: ${value.slice(0, 120)}'`);
  const data = body === undefined ? '' : ` --data-binary '${String(body).slice(0, 400)}'`;
  return `curl -g -X ${method} 'PORTAL${path.slice(0, 700)}'${shown.join('')}${data}`;
}
