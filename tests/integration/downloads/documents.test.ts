import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCms, type Cms } from '../cms/open-cms';
import { ask } from './asking';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\nstartxref\n0\n%%EOF\n');

let cms: Cms;
let payload: Payload;
let document: string;
let resource: string;

beforeAll(async () => {
  cms = await openCms();
  payload = cms.payload;
  const file = { name: 'folleto.pdf', data: PDF, mimetype: 'application/pdf', size: PDF.length };
  const held = await payload.create({ collection: 'attachments', data: { title: 'Folleto' }, file, locale: 'es' });
  document = held.id;
  const brochure = await payload.create({
    collection: 'resources',
    locale: 'es',
    data: {
      title: 'Folleto',
      summary: 'Qué pide el Sello.',
      kind: 'brochure',
      audience: 'everyone',
      file: document,
      languages: { es: { readiness: 'ready', by: 'human' } },
      _status: 'draft',
    },
  });
  resource = brochure.id;
}, 120_000);

afterAll(() => cms.close());

const counts = async () => (await payload.find({ collection: 'downloads' })).docs;
const publish = (status: 'draft' | 'published') =>
  payload.update({ collection: 'resources', id: resource, locale: 'es', data: { _status: status } });

describe('an uploaded document', () => {
  it('is not there for the public until a published record uses it, nor counted', async () => {
    expect((await ask(`documentos/${document}?lang=es`)).status).toBe(404);
    expect(await counts()).toEqual([]);
  });

  it('leads to its file once published, and each download counts', async () => {
    await publish('published');
    for (const language of ['es', 'en', 'es']) {
      const answer = await ask(`documentos/${document}?lang=${language}`);
      expect([answer.status, answer.headers.get('location'), answer.headers.get('cache-control')]).toEqual([
        302,
        '/api/attachments/file/folleto.pdf',
        'no-store',
      ]);
    }
    const known = { kind: 'document', record: document, title: 'Folleto', format: 'pdf' };
    expect(await counts()).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ ...known, language: 'es', count: 2 }),
        expect.objectContaining({ ...known, language: 'en', count: 1 }),
      ]) as object,
    );
  });

  it('is gone again with its record, and never leads out of its folder', async () => {
    await publish('draft');
    for (const id of [document, 'nadie', '..%2Fusers', '%00', 'a'.repeat(100)]) {
      expect((await ask(`documentos/${id}?lang=es`)).status, id).toBe(404);
    }
  });
});
