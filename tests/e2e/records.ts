import type { APIRequestContext } from '@playwright/test';
import { expect } from './fixtures';

/** A draft of a practice with all that publishing needs. @returns its id, and the address it will have in Spanish. */
export async function createPractice(api: APIRequestContext, title: string): Promise<{ id: string; path: string }> {
  const sources = (await (await api.get('/api/sources?limit=1&depth=0')).json()) as { docs: { id: string }[] };
  const data = {
    title,
    summary: 'Un grupo de vecinas y vecinos cultiva un terreno de la comuna.',
    dimensions: ['d8'],
    places: [{ country: 'CL', subdivision: 'CL-NB', locality: 'Pemuco' }],
    citations: [{ source: sources.docs[0]?.id ?? '' }],
    _status: 'draft',
  };
  const answer = await api.post('/api/practices?draft=true&locale=es', { data });
  expect(answer.status(), await answer.text()).toBe(201);
  const { doc } = (await answer.json()) as { doc: { id: string; slug: string } };
  return { id: doc.id, path: `/es/practicas/${doc.slug}` };
}
