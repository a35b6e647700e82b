import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentChanged } from '@/pages-cache/version.mjs';
import { fillTheQueue } from '../../factories/full-queue';
import { breakTemplate, createTemplate, translateTemplate } from '../../factories/stored-templates';
import { openCms, type Cms } from '../cms/open-cms';
import { ask, bytesOf, refusalOf, send } from './asking';

let cms: Cms;
let payload: Payload;

beforeAll(async () => {
  cms = await openCms();
  payload = cms.payload;
  const register = await createTemplate(payload, { title: 'Registro', policyStage: 's2', order: 20 });
  await translateTemplate(payload, register, 'Register', 'Action', 'Deadline');
  await createTemplate(payload, {
    title: 'Guion',
    policyStage: 's2',
    order: 10,
    structure: [{ blockType: 'text', text: 'Solo se lee.' }],
  });
  await createTemplate(payload, { title: 'Borrador', policyStage: 's2', _status: 'draft' });
  await createTemplate(payload, { title: 'Carta de adhesión' });
  contentChanged();
}, 120_000);

afterAll(() => cms.close());

/** Names in the central directory of a ZIP, each with its bytes; entries are stored as they are. */
function entriesOf(zip: Buffer): Record<string, Buffer> {
  const entries: Record<string, Buffer> = {};
  for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 4)) {
    const [size, nameLength, local] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt32LE(at + 42)];
    const name = zip.subarray(at + 46, at + 46 + nameLength).toString();
    // A document may be a ZIP itself: its own directory names what this one does not hold.
    if (zip.subarray(local, local + 4).toString('latin1') !== 'PK\u0003\u0004') continue;
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    if (zip.subarray(local + 30, local + 30 + nameLength).toString() === name)
      entries[name] = zip.subarray(start, start + size);
  }
  return entries;
}

describe('the kit of a stage', () => {
  it('holds every published template of it, in order, in each format that serves it', async () => {
    const response = await ask('kits/s2.zip?lang=es');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/zip']);
    expect(response.headers.get('content-disposition')).toContain('filename="plantillas-etapa-2.zip"');
    const entries = entriesOf(await bytesOf(response));
    expect(Object.keys(entries).filter((name) => /^\d\d-/.test(name))).toEqual([
      '01-guion.docx',
      '01-guion.pdf',
      '02-registro.docx',
      '02-registro.xlsx',
      '02-registro.pdf',
    ]);
    expect(entries['02-registro.pdf']?.subarray(0, 4).toString()).toBe('%PDF');
    const { docs } = await payload.find({ collection: 'downloads', where: { record: { equals: 's2' } } });
    expect(docs).toMatchObject([{ kind: 'kit', format: 'zip', language: 'es', count: 1 }]);
  });

  it('says in the name of a file that it is Spanish where English is not ready', async () => {
    const names = Object.keys(entriesOf(await bytesOf(await ask('kits/s2.zip?lang=en'))));
    expect(names).toContain('01-guion-es.docx');
    expect(names).toContain('02-register.docx');
  });

  it('leaves out a template that is broken, and tells which', async () => {
    const { id } = await createTemplate(payload, { title: 'Rota', policyStage: 's4' });
    await createTemplate(payload, { title: 'Sana', policyStage: 's4' });
    await breakTemplate(payload, id);
    contentChanged();
    const entries = entriesOf(await bytesOf(await ask('kits/s4.zip?lang=es')));
    expect(Object.keys(entries).filter((name) => name.endsWith('.pdf'))).toEqual(['02-sana.pdf']);
    expect(entries['LEAME.txt']?.toString()).toContain('- Rota: Parte 1 (Tabla «Registro»), campo «Columnas»');
  });

  it('is not there for a stage without templates, nor for what is no stage', async () => {
    const empty = await ask('kits/s1.zip?lang=en');
    expect([empty.status, (await refusalOf(empty)).message]).toEqual([404, expect.stringContaining('this stage')]);
    for (const file of ['s9.zip', 'S2.zip', 's2', '..%2Fs2.zip', 'constructor.zip'])
      expect((await ask(`kits/${file}`)).status, file).toBe(404);
  });

  it('refuses a format and a language that it does not have', async () => {
    const format = await ask('kits/s2.rar');
    expect([format.status, (await refusalOf(format)).field]).toEqual([422, 'format']);
    const language = await ask('kits/s2.zip?lang=pt', { 'accept-language': 'en' });
    expect([language.status, (await refusalOf(language)).message]).toEqual([422, expect.stringContaining('“en”')]);
  });

  it('is put off while too many documents are being made', async () => {
    await createTemplate(payload, { title: 'Nueva', policyStage: 's5' });
    contentChanged();
    const work = fillTheQueue();
    const response = await ask('kits/s5.zip');
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect((await ask('plantillas/registro.docx?municipality=Arica')).status).toBe(503);
    expect((await send('registro.docx', new FormData())).status).toBe(503);
    expect((await ask('kits/s2.zip?lang=es')).status, 'kept').toBe(200);
    await Promise.all(work);
    expect((await ask('plantillas/registro.docx?municipality=Arica')).status).toBe(200);
  });
});
