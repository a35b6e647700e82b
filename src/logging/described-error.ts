/** An error as the log tells it: where it came from and of what kind, never its message. */
export interface DescribedError {
  type: string;
  code?: string | number;
  digest?: string;
  at?: string[];
  because?: DescribedError;
}

const MOST_FRAMES = 6;
const MOST_CAUSES = 4;
/** Names of classes and codes of systems; a value that somebody has typed is neither, and one letter is a bundle's. */
const NAME = /^[A-Za-z_$][\w$]{2,60}$/;
const CODE = /^[A-Za-z][A-Za-z0-9_-]{1,60}$/;
const DIGEST = /^[\w@;-]{1,40}$/;

const textOf = (value: unknown, pattern: RegExp): string | undefined =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;

/** The lines of a trace that name places; the message before them may hold lines that look like such. */
function framesOf({ stack, message }: Error): string[] {
  if (typeof stack !== 'string') return [];
  const after = message === '' ? 0 : stack.indexOf(message) + message.length;
  return stack
    .slice(after)
    .split('\n')
    .filter((line) => /^ {4}at /.test(line) && !line.includes('node:internal'))
    .slice(0, MOST_FRAMES)
    .map((line) => line.trim().slice(3).replaceAll(`${process.cwd()}/`, '').replaceAll('file://', ''));
}

const codeOf = ({ code }: { code?: unknown }): string | number | undefined =>
  typeof code === 'number' ? code : textOf(code, CODE);

/**
 * What the log tells of an error. Its message is left out: it may hold whatever was asked or sent, such as the words of a
 * search in a query that failed. Kind, code and place lead to the line of code that raised it.
 */
export function describeError(error: unknown, causes = 0): DescribedError {
  if (!(error instanceof Error)) return { type: error === null ? 'null' : typeof error };
  const { cause, digest } = error as Error & { digest?: unknown };
  const code = codeOf(error as { code?: unknown });
  const knownDigest = textOf(digest, DIGEST);
  return {
    type: textOf(error.name, NAME) ?? 'Error',
    ...(code === undefined ? {} : { code }),
    ...(knownDigest === undefined ? {} : { digest: knownDigest }),
    at: framesOf(error),
    ...(cause instanceof Error && causes < MOST_CAUSES ? { because: describeError(cause, causes + 1) } : {}),
  };
}
