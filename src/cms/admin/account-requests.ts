/** A session, as its person sees it. */
export interface SeenSession {
  id: string;
  startedAt: string;
  seenAt: string;
  browser?: string | null;
  current?: boolean | null;
}

/** Somebody to whom records may be handed over. */
export interface SeenPerson {
  id: string;
  name?: string | null;
  email: string;
  deactivated?: boolean | null;
}

interface Failed {
  errors?: { message: string }[];
}

/** More than anybody has. */
const ALL = 'limit=100&depth=0';

async function ask<Body>(url: string, init: RequestInit = {}): Promise<Body> {
  const response = await fetch(url, { credentials: 'include', ...init });
  const body = (await response.json()) as Body & Failed;
  if (!response.ok) throw new Error(body.errors?.[0]?.message ?? response.statusText);
  return body;
}

/** What the portal answers about accounts. @throws Error with its reason, in the reader's language. */
export const accountRequests = {
  sessions: async () => (await ask<{ docs: SeenSession[] }>(`/api/sessions?${ALL}`)).docs,
  endSession: (id: string) => ask(`/api/sessions/${id}`, { method: 'DELETE' }),
  endOthers: () => ask('/api/sessions/others', { method: 'DELETE' }),
  people: async () => (await ask<{ docs: SeenPerson[] }>(`/api/users?${ALL}&sort=name`)).docs,
  handOver: (from: string, to: string) =>
    ask<{ handedOver: number }>(`/api/users/${from}/hand-over`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ to }),
    }),
};
