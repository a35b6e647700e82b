import type { Payload } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { heavyWork } from '@/heavy-work/heavy-work';
import { contentChanged } from '@/pages-cache/version.mjs';
import { rateLimits } from '@/rate-limits/rate-limits';
import { breakTemplate, createTemplate, tablePart, translateTemplate } from '../../factories/stored-templates';
import { openCms, type Cms } from '../cms/open-cms';
import { ask, bytesOf, refusalOf, send } from './asking';

let cms: Cms;
let payload: Payload;
/** Slug `matriz`, in English `matrix`; it once was `matriz-antigua`. */
let matrix: string;

beforeAll(async () => {
  cms = await openCms();
  payload = cms.payload;
  const made = await createTemplate(payload, { title: 'Matriz', slug: 'matriz-antigua', policyStage: 's3' });
  const moved = await payload.update({
    collection: 'templates',
    id: made.id,
    locale: 'es',
    data: { slug: 'matriz', title: 'Matriz de planificación' },
  });
  matrix = made.id;
  await translateTemplate(payload, moved, 'Matrix', 'Action', 'Deadline');
  await createTemplate(payload, { title: 'Solo español', policyStage: 's3', order: 20 });
  await createTemplate(payload, { title: 'Escondida', _status: 'draft' });
  contentChanged();
}, 120_000);

afterAll(() => cms.close());

const counts = async (record: string) => {
  const { docs } = await payload.find({ collection: 'downloads', where: { record: { equals: record } }, depth: 0 });
  return Object.fromEntries(
    docs.map(({ format, language, count }) => [`${String(format)} ${String(language)}`, count]),
  );
};

const SIGNATURES = { pdf: '%PDF', docx: 'PK', xlsx: 'PK' } as const;

describe('what costs the portal much', () => {
  it('is not made for a head alone, nor counted', async () => {
    await createTemplate(payload, { title: 'Sin hacer', policyStage: 's3', order: 30 });
    contentChanged();
    const work = vi.spyOn(heavyWork(), 'run');
    const head = (path: string) => ask(path, {}, 'HEAD');
    for (const path of ['plantillas/sin-hacer.pdf', 'plantillas/sin-hacer.pdf?municipality=Arica', 'kits/s3.zip']) {
      const answer = await head(path);
      expect([answer.status, answer.headers.get('etag'), await answer.text()], path).toEqual([200, null, '']);
    }
    expect(work).not.toHaveBeenCalled();
    const made = await ask('plantillas/sin-hacer.pdf');
    const kept = await head('plantillas/sin-hacer.pdf');
    expect(kept.headers.get('etag')).toBe(made.headers.get('etag'));
    expect(Number(kept.headers.get('content-length'))).toBe((await bytesOf(made)).length);
    expect(work).toHaveBeenCalledTimes(1);
    work.mockRestore();
  });

  it('is made so often for one caller, who is told when to ask again; what is kept has no limit', async () => {
    const caller = '198.51.100.7';
    const asCaller = { 'x-portal-caller': caller };
    const kept = await ask('plantillas/matriz.docx?lang=es');
    while ((await rateLimits().use('documents', caller)) === 0);
    const refused = await ask('plantillas/matriz.docx?lang=es&municipality=Arica', asCaller);
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect((await refusalOf(refused)).message).toContain('Desde su red');
    expect((await ask('plantillas/matriz.docx?lang=es', asCaller)).status, 'kept').toBe(kept.status);
    expect((await ask('plantillas/matriz.docx?lang=es&municipality=Arica')).status, 'another caller').toBe(200);
  });
});

describe('a template as a document', () => {
  it.each(Object.entries(SIGNATURES))(
    'comes as %s, named, in its language, and is counted',
    async (format, signature) => {
      const before = (await counts(matrix))[`${format} es`] ?? 0;
      const response = await ask(`plantillas/matriz.${format}?lang=es`);
      expect(response.status).toBe(200);
      expect((await bytesOf(response)).toString('latin1')).toMatch(new RegExp(`^${signature}`));
      expect(response.headers.get('content-language')).toBe('es');
      expect(response.headers.get('cache-control')).toBe('public, no-cache');
      expect(response.headers.get('content-disposition')).toBe(
        `attachment; filename="matriz.${format}"; filename*=UTF-8''Matriz%20de%20planificaci%C3%B3n.${format}`,
      );
      expect(await counts(matrix)).toMatchObject({ [`${format} es`]: before + 1 });
    },
  );

  it('is not sent again, nor counted, to whoever has it', async () => {
    const first = await ask('plantillas/matriz.pdf');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]+"$/);
    const before = await counts(matrix);
    const again = await ask('plantillas/matriz.pdf', { 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(await bytesOf(again)).toHaveLength(0);
    expect(await counts(matrix)).toEqual(before);
  });

  it('leads on from an address that has changed, or that is another in the language', async () => {
    const moved = await ask('plantillas/matriz-antigua.xlsx?lang=es&municipality=Arica');
    expect([moved.status, moved.headers.get('location')]).toEqual([
      301,
      '/descargas/plantillas/matriz.xlsx?lang=es&municipality=Arica',
    ]);
    const english = await ask('plantillas/matriz.pdf?lang=en');
    expect([english.status, english.headers.get('location')]).toEqual([
      301,
      '/descargas/plantillas/matrix.pdf?lang=en',
    ]);
    expect((await ask('plantillas/matrix.pdf?lang=en')).headers.get('content-language')).toBe('en');
    const spanish = await ask('plantillas/matrix.pdf?lang=es');
    expect([spanish.status, spanish.headers.get('location')]).toEqual([
      301,
      '/descargas/plantillas/matriz.pdf?lang=es',
    ]);
  });

  it('is Spanish, and says so, where it is not ready in the language', async () => {
    const response = await ask('plantillas/solo-espanol.docx?lang=en');
    expect([response.status, response.headers.get('content-language')]).toEqual([200, 'es']);
  });

  it('follows an editor who adds a column', async () => {
    const made = await createTemplate(payload, { title: 'Creciente' });
    const before = (await ask('plantillas/creciente.docx')).headers.get('etag');
    const structure = [tablePart('Acción', 'Plazo', 'Responsable')];
    await payload.update({
      collection: 'templates',
      id: made.id,
      locale: 'es',
      data: { structure, _status: 'published' },
    });
    expect((await ask('plantillas/creciente.docx')).headers.get('etag')).not.toBe(before);
  });

  it('holds the name of a municipality for whoever asks alone', async () => {
    const response = await ask(`plantillas/matriz.pdf?municipality=${encodeURIComponent('Municipalidad de Ñuñoa')}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('etag')).toBeNull();
    const rows = await payload.find({ collection: 'downloads', pagination: false });
    expect(JSON.stringify(rows.docs)).not.toContain('Ñuñoa');
  });
});

describe('what is not there', () => {
  it.each([
    'escondida.pdf',
    'nadie.pdf',
    'matriz',
    '.pdf',
    '..%2F..%2Fpackage.json',
    '%2e%2e%2fsecret.pdf',
    'Matriz.pdf',
    `${'a'.repeat(161)}.pdf`,
    'matriz%00.pdf',
    "matriz'%20OR%201=1--.pdf",
    '%3Cscript%3E.pdf',
    '__proto__.pdf',
    'matriz.pdf.docx',
    'matriz.%F0%9F%8E%89',
  ])('is not found: %s', async (file) => {
    const response = await ask(`plantillas/${file}`);
    expect(response.status).toBe(404);
    expect((await refusalOf(response)).message).toContain('ningún documento');
  });

  it('is told as a page to a browser, in its language', async () => {
    const response = await ask('plantillas/nadie.pdf', { accept: 'text/html', 'accept-language': 'en' });
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toMatch(/<html lang="en">.*no published document.*href="\/en\/templates"/s);
  });
});

describe('what is wrong', () => {
  it.each([
    ['matriz.odt', 'format', 'docx, xlsx, pdf', 'docx, xlsx, pdf'],
    ['matriz.PDF', 'format', 'formato', 'format'],
    ['matriz.pdf?lang=fr', 'lang', 'español', 'Spanish'],
    [`matriz.pdf?municipality=${'a'.repeat(500)}`, 'municipality', 'más de 120', 'more than 120'],
    ['matriz.pdf?municipality=Arica%00', 'municipality', 'no se pueden imprimir', 'cannot be printed'],
    ['matriz.pdf?municipality=Ari%E2%80%AEca', 'municipality', 'no se pueden imprimir', 'cannot be printed'],
  ])('is refused with the field and the fix: %s', async (file, field, es, en) => {
    const spanish = await ask(`plantillas/${file}`, { 'accept-language': 'es' });
    expect(spanish.status).toBe(422);
    expect(spanish.headers.get('content-language')).toBe('es');
    expect(await refusalOf(spanish)).toEqual({ field, message: expect.stringContaining(es) as string });
    const english = await ask(`plantillas/${file}`, { 'accept-language': 'en' });
    expect(await refusalOf(english)).toEqual({ field, message: expect.stringContaining(en) as string });
  });

  it('is a template that is broken: the answer names its field', async () => {
    const { id } = await createTemplate(payload, { title: 'Rota' });
    await breakTemplate(payload, id);
    const response = await ask('plantillas/rota.pdf?lang=es');
    expect(response.status).toBe(422);
    expect(await refusalOf(response)).toEqual({
      field: 'structure.0.columns',
      message: expect.stringContaining('Parte 1 (Tabla') as string,
    });
  });
});

const picture = (size: number) =>
  sharp({ create: { width: size, height: size, channels: 4, background: { r: 0, g: 111, b: 179, alpha: 0.5 } } });

function formOf(fields: Record<string, string>, logo?: Buffer, name = 'logo.png'): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  if (logo) form.set('logo', new Blob([new Uint8Array(logo)]), name);
  return form;
}

describe('the form of a template', () => {
  it('puts name and logo into the document, for one person', async () => {
    for (const logo of [await picture(300).png().toBuffer(), await picture(300).jpeg().toBuffer()]) {
      const response = await send('matriz.pdf', formOf({ lang: 'es', municipality: 'Municipalidad de Prueba' }, logo));
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
      expect((await bytesOf(response)).toString('latin1')).toMatch(/^%PDF/);
    }
  });

  it('works without either', async () => {
    const response = await send('matrix.docx', formOf({ lang: 'en', municipality: '' }));
    expect([response.status, response.headers.get('content-language')]).toEqual([200, 'en']);
  });

  it('judges a logo by what it is, not by what it is called', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const half = (await picture(400).png().toBuffer()).subarray(0, 200);
    for (const wrong of [svg, half, Buffer.from('no image'), await picture(10).webp().toBuffer()]) {
      const response = await send('matriz.pdf', formOf({ lang: 'en' }, wrong));
      expect(response.status).toBe(422);
      expect(await refusalOf(response)).toEqual({
        field: 'logo',
        message: expect.stringContaining('not a PNG') as string,
      });
    }
  });

  it('takes no logo that is too large, in bytes or in pixels', async () => {
    const wide = await sharp({ create: { width: 6001, height: 10, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    for (const large of [wide, Buffer.alloc(1024 * 1024 + 1), Buffer.alloc(3 * 1024 * 1024)]) {
      const response = await send('matriz.pdf', formOf({}, large));
      expect(response.status).toBe(422);
      expect(await refusalOf(response)).toEqual({ field: 'logo', message: expect.stringContaining('1 MB') as string });
    }
  });

  it('tells what no form is', async () => {
    const response = await send('matriz.pdf', 'municipality=Arica');
    expect([response.status, (await refusalOf(response)).field]).toEqual([422, 'form']);
  });
});
