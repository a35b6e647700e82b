import { processState } from '@/config/process-state';
import { BoundedLines } from './bounded-lines';
import { loggedRequests, type LoggedRequest } from './current-request';
import { describeError } from './described-error';
import { maskedText } from './masked-text';

export type Level = 'debug' | 'info' | 'warn' | 'error';

/** What a line says beside its time. */
type Line = { level: Level; msg: string } & Record<string, unknown>;

const bounds = processState<BoundedLines>('log-bounds');

const put = (line: Line): void => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`);
};

const boundedLines = (): BoundedLines =>
  (bounds.current ??= new BoundedLines((kind, count) => put({ level: 'warn', msg: 'left out', kind, count })));

/** Writes a line, unless there were too many of its kind within the minute. */
export function writeLine(line: Line): void {
  const { level, msg, status, type } = line;
  const kind = [level, msg, status, type].filter((part) => part !== undefined).join(' ');
  if (boundedLines().admits(kind)) put(line);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The error among what a logger or the console was given. */
function errorIn(given: readonly unknown[]): unknown {
  for (const each of given) {
    if (each instanceof Error) return each;
    if (isRecord(each) && each.err !== undefined) return each.err;
    if (isRecord(each) && each.error instanceof Error) return each.error;
  }
  return undefined;
}

/** What was said beside an object, which is written by whoever logs; a text alone may be put together of anything. */
const labelIn = ([first]: readonly unknown[]): string | undefined =>
  isRecord(first) && !(first instanceof Error) && typeof first.msg === 'string' ? first.msg : undefined;

/** The reason, where whoever logs says it in words that repeat nothing of a request. */
const whyIn = ([first]: readonly unknown[]): { why?: string } =>
  isRecord(first) && typeof first.why === 'string' ? { why: first.why } : {};

const proseIn = (given: readonly unknown[]): string | undefined =>
  given.find((each): each is string => typeof each === 'string' && /\p{L}{2}/u.test(each));

/** Before what a label repeats of an error. */
const front = (label: string): string => maskedText(label.split(': ', 1)[0] ?? '');

/** What may be told of an error that belongs to no request: no visitor's words can be in it. */
const reasonOf = (error: unknown): { reason?: string } =>
  error instanceof Error && error.message !== '' ? { reason: maskedText(error.message) } : {};

/** Said where no request is answered: at the start, by the workers. */
function noteAside(level: Level, given: readonly unknown[], error: unknown): void {
  const label = labelIn(given);
  if (error === undefined) {
    return writeLine({ level, msg: label ?? maskedText(proseIn(given) ?? ''), ...whyIn(given) });
  }
  const msg = front(label ?? proseIn(given) ?? 'failed');
  writeLine({ level, msg, ...whyIn(given), ...describeError(error), ...reasonOf(error) });
}

/** Said of a request without a label of its own: the request's line tells it. */
function noteOf(request: LoggedRequest, level: Level, error: unknown): void {
  if (error !== undefined) request.failed(error);
  else if (level === 'error') request.reports += 1;
}

/**
 * Takes what Payload, Next and our own code report. Of a request an error alone waits for the line of that request; what
 * packages say of it in words of their own is counted, and left out, because a message may repeat anything that was sent.
 */
export function note(level: Level, given: readonly unknown[]): void {
  const error = errorIn(given);
  const request = loggedRequests().getStore();
  if (request === undefined) return noteAside(level, given, error);
  const label = labelIn(given);
  if (label === undefined && !request.isOver) return noteOf(request, level, error);
  const msg = label === undefined ? 'after the answer' : front(label);
  writeLine({ level, msg, request: request.id, ...whyIn(given), ...(error === undefined ? {} : describeError(error)) });
}
