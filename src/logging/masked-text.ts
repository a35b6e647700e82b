const MOST_CHARACTERS = 240;
const MASK = '…';
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** What messages of packages may repeat of what they were given. */
const GIVEN = [
  /"[^"]*"|`[^`]*`|“[^”]*”|(?<![A-Za-z])'[^']*'/g,
  /\b[a-z][a-z+.-]*:\/\/\S+/gi,
  /\/\S*\?\S*/g,
  /\S+@\S+/g,
  /\b\d{1,3}(?:\.\d{1,3}){3}\b|\b[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){3,}\b/gi,
  // A RUT, a telephone number; a token.
  /\d(?:[\s.-]?\d){5,}(?:-?[\dk])?/gi,
  /[A-Za-z0-9_-]{24,}/g,
] as const;

/** The first line of a message, without what it may repeat of a request: quotations, addresses, numbers, tokens. */
export function maskedText(text: string): string {
  const line = (text.trim().split('\n', 1)[0] ?? '').slice(0, MOST_CHARACTERS);
  const ids: string[] = [];
  const set = line.replace(UUID, (id) => `\u0000${ids.push(id) - 1}\u0000`);
  const masked = GIVEN.reduce((rest, pattern) => rest.replace(pattern, MASK), set);
  return masked.replace(/\u0000(\d+)\u0000/g, (_whole, at: string) => ids[Number(at)] ?? MASK);
}
