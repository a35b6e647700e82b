import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rateLimits } from '@/rate-limits/rate-limits';
import { fillTheQueue } from '../../factories/full-queue';
import { archive } from '../../factories/archive';
import { officeDocument, openDocument } from '../../factories/office';
import { pdf } from '../../factories/pdf';
import { completePractice, objections, openCms, recordOf, type Answer, type Asker, type Cms } from './open-cms';

let cms: Cms;

beforeAll(async () => {
  cms = await openCms();
}, 120_000);

afterAll(() => cms.close());

const SCRIPT = '<script>alert(1)</script>';

const picture = (format: 'png' | 'jpeg' | 'webp' | 'avif' | 'gif') =>
  sharp({ create: { width: 640, height: 480, channels: 3, background: '#7c3fa0' } })
    .toFormat(format)
    .toBuffer();

interface Upload {
  name: string;
  type: string;
  data: Buffer | string;
}

function send(
  collection: string,
  { name, type, data }: Upload,
  as: Asker = 'editor',
  language: 'es' | 'en' = 'es',
): Promise<Answer> {
  const form = new FormData();
  form.set('_payload', JSON.stringify({ alt: 'Una oficina', title: 'Un documento' }));
  form.set('file', new Blob([typeof data === 'string' ? data : new Uint8Array(data)], { type }), name);
  return cms.ask('POST', `/${collection}`, { as, form, language });
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('images', () => {
  it.each(['png', 'jpeg', 'webp', 'avif'] as const)('of %s are taken, with smaller renditions', async (format) => {
    const answer = await send('media', {
      name: `foto.${format}`,
      type: `image/${format}`,
      data: await picture(format),
    });
    expect(answer.status).toBe(201);
    expect(recordOf(answer)).toMatchObject({ mimeType: `image/${format}`, width: 640, height: 480, inUse: false });
    expect(recordOf(answer).sizes).toMatchObject({ small: { width: 480, mimeType: 'image/webp' } });
  });

  it.each([
    [
      'SVG with a script',
      async () => ({
        name: 'a.svg',
        type: 'image/svg+xml',
        data: `<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`,
      }),
    ],
    [
      'SVG called PNG',
      async () => ({
        name: 'a.png',
        type: 'image/png',
        data: `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>`,
      }),
    ],
    ['HTML called PNG', async () => ({ name: 'a.png', type: 'image/png', data: `<!doctype html>${SCRIPT}` })],
    ['PNG called HTML', async () => ({ name: 'a.html', type: 'image/png', data: await picture('png') })],
    ['PNG called JPEG', async () => ({ name: 'a.jpg', type: 'image/jpeg', data: await picture('png') })],
    ['GIF', async () => ({ name: 'a.gif', type: 'image/gif', data: await picture('gif') })],
    [
      'half a JPEG',
      async () => ({ name: 'a.jpg', type: 'image/jpeg', data: (await picture('jpeg')).subarray(0, 900) }),
    ],
    [
      'only the first bytes of a PNG',
      async () => ({
        name: 'a.png',
        type: 'image/png',
        data: Buffer.concat([(await picture('png')).subarray(0, 16), Buffer.from(SCRIPT)]),
      }),
    ],
    ['nothing', async () => ({ name: 'a.png', type: 'image/png', data: '' })],
  ] as const)('that are %s are refused with a reason', async (_what, upload) => {
    for (const [language, reason] of [
      ['es', /imagen JPEG|extensión correcta|archivo/i],
      ['en', /JPEG, PNG|right extension|file/i],
    ] as const) {
      const answer = await send('media', await upload(), 'editor', language);
      expect(answer.status).toBe(400);
      expect(JSON.stringify(answer.body)).toMatch(reason);
    }
  });

  it('of huge dimensions are refused before they are unpacked', async () => {
    const data = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    const answer = await send('media', { name: 'bomba.png', type: 'image/png', data });
    expect(objections(answer).file).toContain('60 millones');
  });

  it('lose whatever was hidden behind the pixels', async () => {
    const data = Buffer.concat([await picture('jpeg'), Buffer.from(SCRIPT), archive({ 'a.js': 'alert(1)' })]);
    const answer = await send('media', { name: 'poliglota.jpg', type: 'image/jpeg', data });
    expect(answer.status).toBe(201);
    const stored = await cms.ask('GET', `/media/file/${String(recordOf(answer).filename)}`, { as: 'editor' });
    expect(stored.status).toBe(200);
    expect(Number(stored.headers.get('content-length'))).toBeLessThan(data.length);
  });

  it('of 50 MB are refused while they arrive', async () => {
    const answer = await send('media', { name: 'a.jpg', type: 'image/jpeg', data: Buffer.alloc(50 * 1024 * 1024, 1) });
    expect(answer.status).toBe(413);
    expect(JSON.stringify(answer.body)).toMatch(/12 MB|size/);
  });

  it('of 13 MB are refused with the limit', async () => {
    const answer = await send('media', {
      name: 'a.jpg',
      type: 'image/jpeg',
      data: Buffer.alloc(12.5 * 1024 * 1024, 1),
    });
    expect(answer.status).toBe(413);
    expect(JSON.stringify(answer.body)).toContain('12 MB');
  });

  it('need words that stand for them', async () => {
    const form = new FormData();
    form.set('_payload', '{}');
    form.set('file', new Blob([new Uint8Array(await picture('png'))], { type: 'image/png' }), 'a.png');
    expect(objections(await cms.ask('POST', '/media', { as: 'editor', form }))).toHaveProperty('alt');
  });

  it('are not fetched from elsewhere', async () => {
    const body = { alt: 'x', filename: 'a.png', url: 'http://127.0.0.1:1/a.png', mimeType: 'image/png' };
    const { status } = await cms.ask('POST', '/media?uploadEdits[focalPoint][x]=1&uploadEdits[focalPoint][y]=1', {
      as: 'editor',
      body,
    });
    expect(status).toBe(400);
  });

  it('are not taken from visitors', async () => {
    const { status } = await send(
      'media',
      { name: 'a.png', type: 'image/png', data: await picture('png') },
      'anonymous',
    );
    expect(status).toBe(403);
  });
});

describe('files in number', () => {
  it('are taken later: beyond what one person sends in a minute, and while too much is being drawn', async () => {
    const upload = { name: 'muchas.png', type: 'image/png', data: await picture('png') };
    const work = fillTheQueue();
    const busy = await send('media', upload);
    expect([busy.status, busy.headers.get('retry-after'), JSON.stringify(busy.body)]).toEqual([
      503,
      '5',
      expect.stringContaining('unos segundos'),
    ]);
    await Promise.all(work);

    const { docs } = await cms.payload.find({
      collection: 'users',
      where: { email: { equals: 'aporte@arica.example' } },
    });
    const id = docs[0]?.id ?? '';
    while ((await rateLimits().use('uploads', id)) === 0);
    const refused = await send('media', upload, 'contributor', 'en');
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect(JSON.stringify(refused.body)).toContain('many files');
    expect((await send('attachments', { name: 'a.pdf', type: '', data: pdf() }, 'contributor')).status).toBe(429);
    expect((await send('media', upload)).status, 'from somebody else').toBe(201);
  });
});

describe('documents', () => {
  it.each([
    ['PDF', 'a.pdf', 'application/pdf', () => pdf()],
    ['DOCX', 'a.docx', WORD, () => officeDocument('docx')],
    ['ODT', 'a.odt', 'application/vnd.oasis.opendocument.text', () => openDocument()],
  ] as const)('of %s are taken, whatever the browser called them', async (_what, name, type, data) => {
    const answer = await send('attachments', { name, type: 'application/octet-stream', data: data() });
    expect(answer.status).toBe(201);
    expect(recordOf(answer)).toMatchObject({ mimeType: type });
  });

  it.each([
    ['HTML', 'a.html', `<!doctype html>${SCRIPT}`],
    ['HTML called PDF', 'a.pdf', `<!doctype html>${SCRIPT}`],
    ['HTML before a PDF', 'a.pdf', `${SCRIPT}${pdf().toString('latin1')}`],
    ['half a PDF', 'a.pdf', '%PDF-1.4\n1 0 obj'],
    ['SVG', 'a.svg', `<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`],
    ['a program', 'a.exe', 'MZ\u0090'],
    ['a program called DOCX', 'a.docx', 'MZ\u0090'],
    ['an archive called DOCX', 'a.docx', archive({ 'a.js': 'alert(1)' })],
    [
      'DOCX with macros',
      'a.docx',
      officeDocument('docx', { mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
    ],
    ['DOCX with something behind it', 'a.docx', Buffer.concat([officeDocument('docx'), Buffer.from(SCRIPT)])],
    ['DOCX called PDF', 'a.pdf', officeDocument('docx')],
    ['PDF with JavaScript', 'a.pdf', pdf('/OpenAction << /S /JavaScript /JS (app.alert) >>')],
    ['a workbook of before 2007', 'a.xls', '\u00d0\u00cf\u0011\u00e0'],
    ['without extension', 'a', pdf()],
  ] as const)('that are %s are refused with a reason', async (_what, name, data) => {
    const answer = await send('attachments', { name, type: 'application/pdf', data });
    expect(answer.status).toBe(400);
    expect(objections(answer).file).toMatch(/documentos PDF|contenido del archivo|macros|JavaScript/);
  });
});

describe('what a file is', () => {
  it('is said by nobody: neither its name, its type nor its size can be set', async () => {
    const made = recordOf(await send('attachments', { name: 'Acta\u202e final.PDF', type: 'text/html', data: pdf() }));
    expect(made).toMatchObject({ filename: 'Acta-final.pdf', mimeType: 'application/pdf' });
    const body = {
      mimeType: 'text/html',
      filesize: 1,
      filename: 'x.html',
      url: '/x',
      thumbnailURL: 'https://example.org',
    };
    const answer = await cms.ask('PATCH', `/attachments/${String(made.id)}`, { as: 'editor', body });
    expect(answer.status).toBe(200);
    const { filename, mimeType, filesize, thumbnailURL } = recordOf(answer);
    expect({ filename, mimeType, filesize, thumbnailURL }).toEqual({
      filename: made.filename,
      mimeType: made.mimeType,
      filesize: made.filesize,
      thumbnailURL: made.thumbnailURL,
    });
    const file = await cms.ask('GET', `/attachments/file/Acta-final.pdf`, { as: 'editor' });
    expect(file.headers.get('content-type')).toBe('application/pdf');
  });

  it('of a picture, is its pixels: neither the place it was taken at nor what camera took it is kept', async () => {
    const data = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#7c3fa0' } })
      .withExif({ IFD0: { Make: 'Camera' }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '33/1 26/1 0/1' } })
      .jpeg()
      .toBuffer();
    expect((await sharp(data).metadata()).exif).toBeDefined();
    const { filename } = recordOf(await send('media', { name: 'lugar.jpg', type: 'image/jpeg', data }));
    const { staticDir } = cms.payload.collections.media.config.upload;
    const kept = await readFile(join(String(staticDir), String(filename)));
    const { exif, xmp, iptc } = await sharp(kept).metadata();
    expect({ exif, xmp, iptc }).toEqual({});
  });
});

describe('the public', () => {
  it('gets a file while a published record uses it, as a download where it is a document', async () => {
    const photo = recordOf(await send('media', { name: 'abierta.png', type: 'image/png', data: await picture('png') }));
    const document = recordOf(await send('attachments', { name: 'abierto.pdf', type: 'application/pdf', data: pdf() }));
    const paths = [
      `/media/${String(photo.id)}`,
      `/media/file/${String(photo.filename)}`,
      `/media/file/${String((photo.sizes as { small: { filename: string } }).small.filename)}`,
      `/attachments/${String(document.id)}`,
      `/attachments/file/${String(document.filename)}`,
    ];
    const statuses = async () =>
      new Set(await Promise.all(paths.map(async (path) => (await cms.ask('GET', path)).status < 300)));
    const files = { photos: [photo.id], attachments: [document.id] };
    expect(await statuses()).toEqual(new Set([false]));

    const draft = recordOf(
      await cms.ask('POST', '/practices?draft=true', { as: 'editor', body: { ...completePractice(cms), ...files } }),
    );
    const practice = `/practices/${String(draft.id)}`;
    const save = (body: object, query = '') => cms.ask('PATCH', practice + query, { as: 'editor', body });
    expect(await statuses()).toEqual(new Set([false]));

    await save({ _status: 'published' });
    expect(await statuses()).toEqual(new Set([true]));
    const download = await cms.ask('GET', paths[4] ?? '');
    expect(download.headers.get('content-disposition')).toBe('attachment');

    await save({ photos: [], attachments: [] }, '?draft=true');
    expect(await statuses()).toEqual(new Set([true]));
    await save({ photos: [], attachments: [], _status: 'published' });
    expect(await statuses()).toEqual(new Set([false]));

    await save({ ...files, _status: 'published' }, '?locale=en');
    expect(await statuses()).toEqual(new Set([true]));
    await save({ _status: 'draft' });
    expect(await statuses()).toEqual(new Set([false]));
    await save({ _status: 'published' });
    await cms.ask('DELETE', practice, { as: 'editor' });
    expect(await statuses()).toEqual(new Set([false]));
  });

  it('gets the file of a material, whose collection does nothing for it but have a field', async () => {
    const { id } = recordOf(await send('attachments', { name: 'folleto.pdf', type: 'application/pdf', data: pdf() }));
    const isOpen = async () => (await cms.ask('GET', `/attachments/${String(id)}`)).status === 200;
    const body = { title: 'Folleto', summary: 'Lo que ofrece la oficina.', kind: 'brochure', file: id };
    const made = await cms.ask('POST', '/resources?draft=true', { as: 'editor', body });
    expect(await isOpen()).toBe(false);
    const path = `/resources/${String(recordOf(made).id)}`;
    await cms.ask('PATCH', path, { as: 'editor', body: { _status: 'published' } });
    expect(await isOpen()).toBe(true);
    await cms.ask('DELETE', path, { as: 'editor' });
    expect(await isOpen()).toBe(false);
  });
});
