import type { ImportDto, ImportDetailsDto, PlanDto, ProgressDto } from '../dto';

/** What the server refused to do, in the reader's words. */
export class Refused extends Error {}

/** The portal's answers about imports. @throws Refused with the server's reason; what `fetch` throws without an answer. */
async function ask<Body>(url: string, init: RequestInit = {}): Promise<Body> {
  const response = await fetch(url, { credentials: 'include', ...init });
  const body = (await response.json()) as Body & { message?: string };
  if (!response.ok) throw new Refused(body.message ?? response.statusText);
  return body;
}

const CSV = { 'content-type': 'text/csv' };

/** A file as it was when it was chosen: what is applied is what was looked at, whatever is saved over it meanwhile. */
export interface ChosenFile {
  name: string;
  bytes: ArrayBuffer;
}

export const requestsTo = (base: string) => ({
  preview: ({ bytes }: ChosenFile) => ask<PlanDto>(`${base}/preview`, { method: 'POST', body: bytes, headers: CSV }),
  apply: ({ name, bytes }: ChosenFile, plan: string, skip: boolean) => {
    const query = new URLSearchParams({ plan, skip: String(skip), name });
    return ask<{ id: string }>(`${base}/apply?${query}`, { method: 'POST', body: bytes, headers: CSV });
  },
  details: (id: string) => ask<ImportDetailsDto>(`${base}/${id}/details`),
  progress: (id: string) => ask<ProgressDto>(`${base}/${id}/progress`),
  undo: (id: string) => ask<{ id: string }>(`${base}/${id}/undo`, { method: 'POST' }),
  history: async () => (await ask<{ imports: ImportDto[] }>(`${base}/history`)).imports,
});

export type Requests = ReturnType<typeof requestsTo>;
