import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentChanged } from '@/pages-cache/version.mjs';
import { createGuide, createSection } from '../../factories/guides';
import { openCms, type Cms } from '../cms/open-cms';
import { ask, bytesOf, refusalOf } from './asking';

let cms: Cms;
let payload: Payload;

beforeAll(async () => {
  cms = await openCms();
  payload = cms.payload;
  const guide = await createGuide(payload, cms.source, { title: 'Guía local', slug: 'guia-antigua' });
  await createSection(payload, guide.id, { title: 'Preparación' });
  await payload.update({
    collection: 'guides',
    id: guide.id,
    locale: 'es',
    data: { slug: 'guia', _status: 'published' },
  });
  await createGuide(payload, cms.source, { title: 'Sin publicar', _status: 'draft' });
  contentChanged();
}, 120_000);

afterAll(() => cms.close());

describe('a guide as a document', () => {
  it('is one PDF, counted once, in Spanish where it is not ready in the language', async () => {
    const response = await ask('guias/guia.pdf?lang=en');
    expect([response.status, response.headers.get('content-language')]).toEqual([200, 'es']);
    expect((await bytesOf(response)).subarray(0, 4).toString()).toBe('%PDF');
    const again = await ask('guias/guia.pdf?lang=en', { 'if-none-match': response.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    const { docs } = await payload.find({ collection: 'downloads' });
    expect(docs).toMatchObject([{ kind: 'guide', title: 'Guía local', format: 'pdf', language: 'es', count: 1 }]);
  });

  it('leads on from an address that it had', async () => {
    const moved = await ask('guias/guia-antigua.pdf?lang=es');
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/descargas/guias/guia.pdf?lang=es']);
  });

  it('is refused in another format or language, and is not there unpublished', async () => {
    const format = await ask('guias/guia.epub', { 'accept-language': 'en' });
    expect([format.status, await refusalOf(format)]).toEqual([
      422,
      { field: 'format', message: expect.stringContaining('one of these: pdf') as string },
    ]);
    expect((await ask('guias/guia.pdf?lang=xx')).status).toBe(422);
    for (const file of ['sin-publicar.pdf', 'nadie.pdf', '..%2Fguia.pdf'])
      expect((await ask(`guias/${file}`)).status, file).toBe(404);
  });
});
