import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completePractice, objections, openCms, type Answer, type Cms } from './portal';

let cms: Cms;

beforeAll(async () => {
  cms = await openCms();
});

afterAll(async () => {
  await cms.close();
});

const publish = (change: Record<string, unknown>, language: 'es' | 'en' = 'es'): Promise<Answer> =>
  cms.ask('POST', '/practices', {
    as: 'editor',
    language,
    body: { ...completePractice(cms, 'Con un error'), ...change, _status: 'published' },
  });

const REFUSED: [what: string, change: Record<string, unknown>, field: string][] = [
  ['an end before the start', { start: '2021', end: '2020' }, 'end'],
  ['a start beyond next year', { start: '2031' }, 'start'],
  ['a date that does not exist', { start: '2021-02-30' }, 'start'],
  ['a video that runs a script', { videos: [{ title: 'x', url: 'javascript:alert(1)' }] }, 'videos.0.url'],
  ['an unknown dimension', { dimensions: ['d9'] }, 'dimensions'],
  ['no dimension', { dimensions: [] }, 'dimensions'],
  ['an unknown country', { places: [{ country: 'XX' }] }, 'places.0.country'],
  ['a summary of 601 characters', { summary: 'a'.repeat(601) }, 'summary'],
  ['no source', { citations: [] }, 'citations'],
  ['a level of evidence without its reason', { evidence: { level: 'promising' } }, 'evidence.reason'],
];

describe('a practice is refused by field, in the language of the editor', () => {
  it.each(REFUSED)('%s', async (_what, change, field) => {
    const [es, en] = [await publish(change), await publish(change, 'en')];
    expect(es.status).toBe(400);
    expect(Object.keys(objections(es))).toContain(field);
    expect(objections(es)[field]).not.toBe('');
    expect(objections(en)[field]).not.toBe(objections(es)[field]);
  });

  it('an address that another record has', async () => {
    expect((await publish({ slug: 'una-direccion' })).status).toBe(201);
    const second = await publish({ slug: 'una-direccion' });
    expect(second.status).toBe(400);
    expect(Object.keys(objections(second))).toContain('slug');
  });

  it('nothing of it is kept', async () => {
    const { totalDocs } = await cms.payload.count({
      collection: 'practices',
      where: { title: { equals: 'Con un error' } },
    });
    // Only the first holder of the address.
    expect(totalDocs).toBe(1);
  });
});

const upload = (name: string, type: string, bytes: Buffer, collection = 'media'): Promise<Answer> => {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(bytes)], name, { type }));
  form.set('_payload', JSON.stringify({ alt: 'Una imagen', title: 'Un documento' }));
  return cms.ask('POST', `/${collection}`, { as: 'editor', form });
};

const png = (): Promise<Buffer> =>
  sharp({ create: { width: 640, height: 480, channels: 3, background: '#0b3a66' } })
    .png()
    .toBuffer();

const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const HTML = Buffer.from('<!doctype html><script>alert(1)</script>');

describe('uploads', () => {
  it('takes an image, and makes it anew: nothing is left of what was hidden behind it', async () => {
    const polyglot = Buffer.concat([await png(), Buffer.from('<script>alert("hidden")</script>')]);
    const answer = await upload('foto.png', 'image/png', polyglot);
    expect(answer.status).toBe(201);
    const { doc } = answer.body as { doc: { filename: string; filesize: number } };
    expect(doc.filesize).toBeLessThan(polyglot.length + 10_000);
    const file = await cms.ask('GET', `/media/file/${doc.filename}`, { as: 'editor' });
    expect(file.status).toBe(200);
    const visitor = await cms.ask('GET', `/media/file/${doc.filename}`);
    expect([401, 403, 404]).toContain(visitor.status);
  });

  const HOSTILE: [what: string, name: string, type: string, bytes: Buffer, collection: string][] = [
    ['a drawing with a script', 'dibujo.svg', 'image/svg+xml', SVG, 'media'],
    ['a drawing that says it is a picture', 'dibujo.png', 'image/png', SVG, 'media'],
    ['a page that says it is a picture', 'foto.png', 'image/png', HTML, 'media'],
    ['a page as a document', 'pagina.html', 'text/html', HTML, 'attachments'],
    ['a page that says it is a PDF', 'informe.pdf', 'application/pdf', HTML, 'attachments'],
    ['an image of 50 MB', 'grande.png', 'image/png', Buffer.alloc(50_000_000, 1), 'media'],
  ];

  it.each(HOSTILE)('refuses %s, with a reason', async (_what, name, type, bytes, collection) => {
    const before = await cms.payload.count({ collection: 'media' });
    const answer = await upload(name, type, bytes, collection);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(JSON.stringify(answer.body)).toMatch(/message/);
    expect(await cms.payload.count({ collection: 'media' })).toEqual(before);
  });
});
