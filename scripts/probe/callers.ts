/** Whoever asks. */
export const CALLERS = ['stranger', 'forger', 'contributor', 'regional', 'editor', 'administrator'] as const;
export type Caller = (typeof CALLERS)[number];

const PEOPLE = ['contributor', 'regional', 'editor', 'administrator'] as const satisfies readonly Caller[];
export type Person = (typeof PEOPLE)[number];

/** A token of the right form that nobody has signed: `{"alg":"none"}`, `{"id":"1","collection":"users"}`. */
const FORGED = 'eyJhbGciOiJub25lIn0.eyJpZCI6IjEiLCJjb2xsZWN0aW9uIjoidXNlcnMifQ.';

/** How each person of the probe's database signs in. */
export const addressOf = (person: Person): string => `${person}@probe.invalid`;

/** What nobody may read but those named: text that stands in records of the probe's database alone. */
export interface Secret {
  text: string;
  what: string;
  knownTo: readonly Caller[];
}

const EDITORS: readonly Caller[] = ['regional', 'editor', 'administrator'];

export const SECRETS: readonly Secret[] = [
  { text: 'canario-borrador', what: 'the text of a draft', knownTo: ['contributor', ...EDITORS] },
  { text: 'canario-nota', what: 'an internal note', knownTo: EDITORS },
  { text: 'canario-persona', what: 'the name of a person without a public page', knownTo: ['contributor', ...EDITORS] },
  { text: '@probe.invalid', what: 'an address of a person', knownTo: ['contributor', ...EDITORS] },
];

/** Signs a person in. @returns the cookie. */
async function cookieOf(portal: string, person: Person, password: string): Promise<string> {
  const answer = await fetch(`${portal}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: addressOf(person), password }),
  });
  const cookie = answer.headers.getSetCookie().map((each) => each.split(';')[0]);
  if (!answer.ok || cookie.length === 0) throw new Error(`${addressOf(person)} cannot sign in: ${answer.status}`);
  return cookie.join('; ');
}

/** The cookie of every caller: empty for a stranger. */
export async function cookies(portal: string, password: string): Promise<Record<Caller, string>> {
  const known: Partial<Record<Caller, string>> = { stranger: '', forger: `payload-token=${FORGED}` };
  for (const person of PEOPLE) known[person] = await cookieOf(portal, person, password);
  return known as Record<Caller, string>;
}
