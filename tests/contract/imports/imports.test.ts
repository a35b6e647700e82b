import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Journal, runningImports } from '@/imports/journal';
import { rollBackBroken } from '@/imports/rollback';
import { LEASE_MS } from '@/imports/runner';
import { ImportClient } from './import-client';

let client: ImportClient;
beforeAll(async () => {
  client = await ImportClient.open();
}, 120_000);
afterAll(() => client.close());

const HEAD =
  'codigo_comuna;nombre;region;comuna;latitud;longitud;oficina_correo;otorgado;revalidado;fuente_sello;publicada';
const fixture = (name: string): Uint8Array =>
  readFileSync(path.join(import.meta.dirname, '../../fixtures/imports', name));

const municipality = async (name: string) => {
  const found = (await client.municipalities())[name];
  if (!found) throw new Error(`No ${name}`);
  return found;
};

describe('an import', () => {
  it('writes nothing while it is looked at', async () => {
    const before = await client.municipalities();
    const { status, body } = await client.preview(`${HEAD}\n;Municipalidad de Putre;15;Putre;;;;;;;`);
    expect([status, body.counts]).toEqual([200, { create: 1, update: 0, unchanged: 0, error: 0 }]);
    expect(await client.municipalities()).toEqual(before);
  });

  it('creates drafts, publishes where asked to, and updates what is published', async () => {
    const imported = await client.import(
      `${HEAD}\n15101;Municipalidad de Arica;15;Arica;-18,478;-70.321;migrantes@arica.example;2018;03-05-2020;Guía Práctica;\n` +
        ';Municipalidad de Putre;Arica y Parinacota;Putre;;;;;;;\n;Municipalidad de Camarones;XV;Camarones;;;;;;;sí',
    );
    expect([imported.state, imported.counts, imported.entries.map(({ state }) => state)]).toEqual([
      'done',
      { create: 2, update: 1, unchanged: 0, error: 0 },
      ['written', 'written', 'written'],
    ]);
    const arica = await municipality('Municipalidad de Arica');
    expect(arica).toMatchObject({
      communeCode: '15101',
      coordinates: { latitude: -18.478, longitude: -70.321 },
      office: { email: 'migrantes@arica.example' },
      _status: 'published',
    });
    expect(arica.sealHistory?.map(({ kind, date, citation }) => [kind, date, citation?.source])).toEqual([
      ['awarded', '2018', client.cms.source],
      ['revalidated', '2020-05-03', client.cms.source],
    ]);
    expect((await municipality('Municipalidad de Putre'))._status).toBe('draft');
    expect(await client.published()).toEqual([
      'Municipalidad de Arica',
      'Municipalidad de Camarones',
      'Municipalidad de Temuco',
    ]);
  });

  it('leaves alone what a cell leaves empty, and clears where asked to', async () => {
    await client.import('codigo_comuna;oficina_correo;revalidado;latitud;longitud\n15101;;-;;');
    expect(await municipality('Municipalidad de Arica')).toMatchObject({
      coordinates: { latitude: -18.478, longitude: -70.321 },
      office: { email: 'migrantes@arica.example' },
      sealHistory: [{ kind: 'awarded', date: '2018' }],
    });
  });

  it('keeps the section of a source and the English of what it does not speak of', async () => {
    const { payload } = client.cms;
    const { id, sealHistory } = await municipality('Municipalidad de Arica');
    const cited = (section: string) =>
      sealHistory?.map((event) => ({ ...event, citation: { ...event.citation, section } })) ?? [];
    const save = (locale: 'es' | 'en', section: string, unit: string) =>
      payload.update({
        collection: 'municipalities',
        id: id ?? '',
        locale,
        data: { sealHistory: cited(section), office: { unit, email: 'migrantes@arica.example' }, _status: 'published' },
      });
    await save('es', 'Capítulo 1', 'Oficina de migrantes');
    await save('en', 'Chapter 1', 'Office for migrants');
    await client.import(`${HEAD}\n15101;;;;;;otra@arica.example;;2022;Guía Práctica;`);
    const read = (locale: 'es' | 'en') =>
      payload.findByID({ collection: 'municipalities', id: id ?? '', locale, depth: 0 });
    const [es, en] = [await read('es'), await read('en')];
    expect([es.sealHistory?.[0]?.citation?.section, en.sealHistory?.[0]?.citation?.section]).toEqual([
      'Capítulo 1',
      'Chapter 1',
    ]);
    expect([es.office?.unit, en.office?.unit, en.office?.email]).toEqual([
      'Oficina de migrantes',
      'Office for migrants',
      'otra@arica.example',
    ]);
    expect(es.sealHistory).toHaveLength(2);
  });

  it('writes nothing if a row fails, unless asked to skip it', async () => {
    const before = await client.municipalities();
    const file = `${HEAD}\n;Municipalidad de General Lagos;15;General Lagos;;;;;;;\n;Municipalidad de Nada;Atlántida;Nada;norte;;;;;;`;
    const refused = await client.begin(file);
    expect([refused.status, refused.body.message]).toEqual([
      422,
      'Hay filas con errores y no se pidió omitirlas: no se escribió nada.',
    ]);
    expect(await client.municipalities()).toEqual(before);
    const { state, entries, leftOut } = await client.import(file, { skip: true });
    expect([state, entries.map(({ label }) => label)]).toEqual(['done', ['Municipalidad de General Lagos']]);
    expect(leftOut.map(({ line, problems }) => [line, problems.map(({ column }) => column)])).toEqual([
      [3, ['region', 'latitud']],
    ]);
  });

  it('rolls everything back if a row fails while it is written', async () => {
    const { payload } = client.cms;
    const before = await client.municipalities();
    const create = payload.create.bind(payload) as (options: unknown) => Promise<unknown>;
    const failing = vi
      .spyOn(payload, 'create')
      .mockImplementation(((options: { data: { name?: string } }) =>
        options.data.name === 'Municipalidad de Falla'
          ? Promise.reject(new Error('disk full'))
          : create(options)) as never);
    const row = (name: string) => `Municipalidad de ${name};13;${name}`;
    const file = `nombre;region;comuna\n${['Primera', 'Falla', 'Tercera'].map(row).join('\n')}\nMunicipalidad de Temuco;9;Otra`;
    const stopped = await client.import(file);
    expect([stopped.state, stopped.failure]).toEqual([
      'failed',
      'Línea 3: No se pudo guardar. El registro del servidor dice por qué.',
    ]);
    expect(stopped.entries.map(({ state }) => state)).toEqual(['undone', 'failed']);
    expect(await client.municipalities()).toEqual(before);
    const skipping = await client.import(file, { skip: true });
    failing.mockRestore();
    expect(skipping.entries.map(({ state }) => state)).toEqual(['written', 'failed', 'written', 'written']);
    await client.undo(skipping.id);
    expect(await client.municipalities()).toEqual(before);
  });

  it('is applied only as it was shown', async () => {
    const file = 'nombre;region;comuna\nMunicipalidad de Temuco;9;Temuco centro';
    const { body } = await client.preview(file);
    await client.cms.payload.update({
      collection: 'municipalities',
      id: client.cms.municipality.temuco,
      locale: 'es',
      data: { url: 'https://temuco.example', _status: 'published' },
    });
    const late = await client.ask<{ message: string }>('POST', `/apply?plan=${body.plan}`, { file });
    expect([late.status, late.body.message]).toEqual([
      409,
      'Algo cambió desde la vista previa: revísela de nuevo. No se escribió nada.',
    ]);
    const other = await client.ask('POST', `/apply?plan=${body.plan}`, { file: file.replace('centro', 'sur') });
    expect(other.status).toBe(409);
  });

  it('tells of a code that another row is about to take', async () => {
    const file =
      'codigo_comuna;nombre;region;comuna\n15201;Municipalidad de Putre;15;\n15201;Municipalidad de Visviri;15;Visviri';
    const { body } = await client.preview(file);
    expect(body.rows.map(({ action, problems }) => [action, problems.map(({ message }) => message)])).toEqual([
      ['error', ['La misma municipalidad está también en la línea 3.']],
      ['error', ['La misma municipalidad está también en la línea 2.']],
    ]);
  });

  it('of which two begin at once runs once', async () => {
    const file = 'nombre;region;comuna\nMunicipalidad de Carrera;13;Carrera';
    const { body } = await client.preview(file);
    const begin = () => client.ask<{ id: string }>('POST', `/apply?plan=${body.plan}`, { file });
    const begun = await Promise.all([begin(), begin()]);
    expect(begun.map(({ status }) => status).sort()).toEqual([202, 409]);
    const id = begun.find(({ status }) => status === 202)?.body.id ?? '';
    expect((await client.over(id)).state).toBe('done');
    expect((await client.undo(id)).state).toBe('undone');
  });

  it('lets others be served meanwhile, and says how far it is', async () => {
    const rows = Array.from({ length: 12 }, (_, at) => `Municipalidad de Prueba ${at};13;Prueba ${at}`);
    const first = await client.begin(`nombre;region;comuna\n${rows.join('\n')}`);
    expect(first.status).toBe(202);
    const seen = new Set<number>();
    for (let progress = await client.progress(first.body.id); progress.state === 'running';) {
      expect([progress.total, progress.isUndoable]).toEqual([12, false]);
      seen.add(progress.dealtWith);
      await new Promise((resolve) => setImmediate(resolve));
      progress = await client.progress(first.body.id);
    }
    expect(seen.size).toBeGreaterThan(5);
    expect((await client.undo(first.body.id)).state).toBe('undone');
  });

  it('is refused while another is under way', async () => {
    const rows = Array.from({ length: 12 }, (_, at) => `Municipalidad de Prueba ${at};13;Prueba ${at}`);
    const first = await client.begin(`nombre;region;comuna\n${rows.join('\n')}`);
    expect(first.status).toBe(202);
    const file = 'nombre;region;comuna\nMunicipalidad de Segunda;13;Segunda';
    const second = await client.begin(file);
    expect([second.status, second.body.message]).toEqual([409, 'Hay otra importación en curso: espere a que termine.']);
    expect((await client.ask('POST', `/${first.body.id}/undo`)).status).toBe(409);
    expect((await client.over(first.body.id)).state).toBe('done');
    expect((await client.import(file)).state).toBe('done');
  });
});

describe('an undo', () => {
  it('leaves every record as it was, whatever the import did', async () => {
    const before = await client.municipalities();
    const imported = await client.import(
      `${HEAD}\n15101;ILUSTRE MUNICIPALIDAD DE ARICA;;;-18,5;-70,3;-;-;2024;Guía Práctica;no\n` +
        ';Municipalidad de Putre;15;Putre;;;;;;;sí\n;Municipalidad de Lo Prado;RM;Lo Prado;;;;;;;sí',
    );
    expect(imported.counts).toEqual({ create: 1, update: 2, unchanged: 0, error: 0 });
    expect(await client.municipalities()).not.toEqual(before);
    const undone = await client.undo(imported.id);
    expect([undone.state, undone.entries.map(({ state }) => state)]).toEqual([
      'undone',
      ['undone', 'undone', 'undone'],
    ]);
    expect(await client.municipalities()).toEqual(before);
    expect(await client.published()).not.toContain('Municipalidad de Putre');
    expect((await client.ask('POST', `/${imported.id}/undo`)).status).toBe(409);
  });

  it('keeps, row by row, what somebody has changed, deleted or used since', async () => {
    const { payload } = client.cms;
    const names = ['Editada', 'Borrada', 'Usada', 'Intacta'];
    const imported = await client.import(
      `nombre;region;comuna;publicada\n${names.map((name) => `Municipalidad de ${name};13;${name};sí`).join('\n')}`,
    );
    const id = async (name: string) => (await municipality(`Municipalidad de ${name}`)).id ?? '';
    await payload.update({
      collection: 'municipalities',
      id: await id('Editada'),
      locale: 'es',
      draft: true,
      data: { url: 'https://editada.example' },
    });
    await payload.delete({ collection: 'municipalities', id: await id('Borrada') });
    await payload.create({
      collection: 'practices',
      locale: 'es',
      draft: true,
      data: {
        title: 'Práctica',
        implementers: [{ relationTo: 'municipalities', value: await id('Usada') }],
        _status: 'draft',
      },
    });
    const { entries } = await client.undo(imported.id);
    expect(entries.map(({ label, state, message }) => [label, state, message])).toEqual([
      ['Municipalidad de Editada', 'kept', 'Alguien la ha cambiado después: se deja como está.'],
      ['Municipalidad de Borrada', 'undone', null],
      ['Municipalidad de Usada', 'kept', 'Una práctica o una cuenta la nombra: quite eso antes de deshacer.'],
      ['Municipalidad de Intacta', 'undone', null],
    ]);
    const left = Object.keys(await client.municipalities());
    expect(names.map((name) => left.includes(`Municipalidad de ${name}`))).toEqual([true, false, true, false]);

    const { docs } = await payload.find({
      collection: 'practices',
      draft: true,
      where: { title: { equals: 'Práctica' } },
    });
    await payload.delete({ collection: 'practices', id: docs[0]?.id ?? '' });
    const again = await client.undo(imported.id);
    expect([again.state, again.isUndoable]).toEqual(['partlyUndone', true]);
    expect(again.entries.map(({ label, state }) => [label, state])).toEqual([
      ['Municipalidad de Editada', 'kept'],
      ['Municipalidad de Borrada', 'undone'],
      ['Municipalidad de Usada', 'undone'],
      ['Municipalidad de Intacta', 'undone'],
    ]);
  });

  it('keeps what only a draft of a practice names, in whatever part', async () => {
    const { payload } = client.cms;
    const imported = await client.import('nombre;region;comuna\nMunicipalidad de Socia;13;Socia');
    const { id = '' } = await municipality('Municipalidad de Socia');
    const practice = await payload.create({
      collection: 'practices',
      locale: 'es',
      draft: true,
      data: { title: 'Otra práctica', _status: 'draft' },
    });
    const partners = [{ relationTo: 'municipalities' as const, value: id }];
    await payload.update({ collection: 'practices', id: practice.id, locale: 'es', draft: true, data: { partners } });
    const { entries } = await client.undo(imported.id);
    expect(entries.map(({ state }) => state)).toEqual(['kept']);
    await payload.delete({ collection: 'practices', id: practice.id });
    expect((await client.undo(imported.id)).state).toBe('undone');
  });

  it('asked for twice at once is done once', async () => {
    const before = await client.municipalities();
    const rows = Array.from({ length: 5 }, (_, at) => `Municipalidad de Doble ${at};13;Doble ${at}`);
    const imported = await client.import(`nombre;region;comuna\n${rows.join('\n')}`);
    const asked = await Promise.all([1, 2, 3].map(() => client.ask('POST', `/${imported.id}/undo`)));
    expect(asked.map(({ status }) => status).sort()).toEqual([202, 409, 409]);
    const { state, entries } = await client.over(imported.id);
    expect([state, entries.filter((entry) => entry.state !== 'undone')]).toEqual(['undone', []]);
    expect(await client.municipalities()).toEqual(before);
  });
});

describe('an import whose process is slow or gone', () => {
  const begin = () => Journal.begin(client.cms.payload, { by: null, fileName: null, summary: {} });
  const change = (id: string, data: Record<string, unknown>) =>
    client.cms.payload.db.updateOne({ collection: 'imports', id, data });
  const state = async (id: string) => (await client.details(id)).state;

  it('is taken over by one process only', async () => {
    const { payload } = client.cms;
    const { id } = await begin();
    await change(id, { runner: 'elsewhere 1 1', aliveAt: 0 });
    const [broken] = await runningImports(payload);
    if (!broken) throw new Error('Nothing runs');
    const taken = await Promise.all([1, 2, 3].map(() => Journal.takeOver(payload, broken)));
    const [mine, ...others] = taken.filter((journal) => journal !== null);
    expect([mine?.id, others]).toEqual([id, []]);
    await mine?.close('rolledBack');
  });

  it('stops once it finds that it has been taken over', async () => {
    const journal = await begin();
    await change(journal.id, { runner: 'elsewhere 1 1' });
    const later = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 30_000);
    const begun = { record: 'x', label: 'X', line: 2, changes: [], versionBefore: null, stampBefore: null };
    await expect(journal.note({ ...begun, action: 'create' })).rejects.toThrow('taken over');
    later.mockRestore();
    await change(journal.id, { aliveAt: 0 });
    await rollBackBroken(client.cms.payload);
    expect(await state(journal.id)).toBe('rolledBack');
  });

  it('is rolled back a little later where the database failed', async () => {
    const { payload } = client.cms;
    const before = await client.municipalities();
    const later: (() => void)[] = [];
    const wait = globalThis.setTimeout;
    const timer = vi.spyOn(globalThis, 'setTimeout').mockImplementation(((work: () => void, delay?: number) => {
      if (delay !== LEASE_MS) return wait(work, delay);
      later.push(work);
      return { unref: () => undefined };
    }) as never);
    const failing = vi.spyOn(payload, 'update').mockRejectedValue(new Error('the database is away'));
    const { body } = await client.begin('nombre;region;comuna\nMunicipalidad de Corte;13;Corte');
    await vi.waitUntil(() => later.length > 0);
    failing.mockRestore();
    timer.mockRestore();
    expect(await state(body.id)).toBe('running');
    expect(await client.municipalities()).not.toEqual(before);
    await change(body.id, { aliveAt: 0 });
    for (const work of later) work();
    expect((await client.over(body.id)).state).toBe('rolledBack');
    expect(await client.municipalities()).toEqual(before);
  });
});

describe('hostile files', () => {
  it.each([
    [
      'open-quote.csv',
      'Línea 3: desde aquí hay comillas (") que no se cierran, o texto después de cerrarlas (se nota en la línea 4).',
    ],
    ['header-only.csv', 'El archivo tiene encabezados y ninguna fila.'],
    ['other-columns.csv', 'La primera fila no lleva los nombres de las columnas de la plantilla.'],
  ])('%s is refused, with the reason', async (name, reason) => {
    const { status, body } = await client.preview(fixture(name));
    expect([status, body.message]).toEqual([422, reason]);
  });

  it('are refused where empty, too large or too long', async () => {
    expect((await client.preview('')).status).toBe(422);
    const large = await client.preview(new Uint8Array(5 * 1024 * 1024 + 1).fill(65));
    expect([large.status, large.body.message]).toEqual([413, 'El archivo pesa más de 5 MB: divídalo.']);
    const long = await client.preview(`nombre;region\n${'A;15\n'.repeat(10_001)}`);
    expect([long.status, long.body.message]).toEqual([
      422,
      'Línea 10002: el archivo tiene más de 10000 filas. Divídalo; no se leyó nada.',
    ]);
  });

  it('tell their reader in English too', async () => {
    const { body } = await client.ask<{ message: string }>('POST', '/preview', {
      file: fixture('header-only.csv'),
      language: 'en',
    });
    expect(body.message).toBe('The file has headings and no row.');
  });

  it('in Latin-1 with semicolons, or from Excel with its mark and tabs, are read', async () => {
    const latin = await client.preview(fixture('latin1.csv'));
    expect([latin.body.encoding, latin.body.delimiter, latin.body.rows.map(({ label }) => label)]).toEqual([
      'Windows-1252',
      ';',
      ['Municipalidad de Ñuñoa', 'Municipalidad de Peñalolén'],
    ]);
    const excel = await client.preview(fixture('bom-tabs.csv'));
    expect([excel.body.encoding, excel.body.delimiter, excel.body.counts.create]).toEqual(['UTF-8', '\t', 2]);
    const unicode = await client.preview(fixture('utf16.csv'));
    expect([unicode.body.encoding, unicode.body.rows.map(({ label }) => label)]).toEqual(['UTF-16', ['Ñuñoa']]);
  });

  it.each([
    ['macroman.csv', 'MacRoman', 'se leyó como MacRoman (Excel en Mac): «Ñuñoa», «Peñalolén».'],
    ['cp850.csv', 'CP850', 'se leyó como CP850 (CSV de MS-DOS): «Ñuñoa», «Peñalolén».'],
    [
      'latin1.csv',
      'Windows-1252',
      'se leyó como Windows-1252 (Excel en Windows): «código», «Región», «Ñuñoa», «Peñalolén».',
    ],
  ])(
    '%s, which does not say its encoding, is read by what it holds, and its reader is asked to look',
    async (name, encoding, notice) => {
      const { body } = await client.preview(fixture(name));
      expect([body.encoding, body.rows.map(({ label }) => label)]).toEqual([
        encoding,
        ['Municipalidad de Ñuñoa', 'Municipalidad de Peñalolén'],
      ]);
      expect(body.encodingNotice).toContain(notice);
    },
  );

  it('in Unicode or plain ASCII say what they are, and nobody is asked to look', async () => {
    for (const file of [fixture('bom-tabs.csv'), fixture('utf16.csv'), 'nombre;region;comuna\nArica;15;Arica'])
      expect((await client.preview(file)).body.encodingNotice).toBeNull();
  });

  it('with repeated communes, unknown regions, and dates in three formats are named by line and column', async () => {
    const { body } = await client.preview(fixture('mistakes.csv'));
    expect(
      body.rows.flatMap(({ line, problems }) =>
        problems.map(
          ({ column, letter, said, message }) =>
            `${line}/${letter ?? '–'} ${column ?? '–'} «${said ?? ''}»: ${message}`,
        ),
      ),
    ).toEqual([
      '2/– – «»: La misma municipalidad está también en la línea 5.',
      '3/C region «Atlántida»: No es una región de Chile: use su nombre, su número o su código, como CL-RM.',
      '4/E otorgado «ayer»: No es una fecha: use 2021-05-03, 03-05-2021, 03/05/2021, 2021-05 o 2021.',
      '5/– – «»: La misma municipalidad está también en la línea 2.',
    ]);
    expect(body.warnings).toEqual(['La columna F, «alcalde», no es de la plantilla: se deja de lado.']);
    expect(body.rows.at(-1)?.changes.filter(({ column }) => column === 'revalidado')).toEqual([
      { column: 'revalidado', before: '', after: '2019-05-03 | 2021-05-03 | 2023-05-03' },
    ]);
  });

  it('with formulas are taken as text, and leave as text', async () => {
    const imported = await client.import(fixture('formulas.csv'));
    expect(imported.state).toBe('done');
    expect((await municipality('Municipalidad de Fórmula')).office?.unit).toBe("=cmd|' /C calc'!A0");
    const { text } = await client.ask('GET', '/export?lang=es');
    expect(text).toContain("'=cmd|' /C calc'!A0");
    expect(text).not.toMatch(/[;"\n]=cmd/);
    await client.undo(imported.id);
  });
});

describe('an export', () => {
  it.each(['es', 'en'])('imported again changes nothing (%s)', async (lang) => {
    const { text, status } = await client.ask('GET', `/export?lang=${lang}`);
    expect([status, text.charCodeAt(0)]).toEqual([200, 0xfeff]);
    const { body } = await client.preview(text);
    const { unchanged, ...others } = body.counts;
    expect(others).toEqual({ create: 0, update: 0, error: 0 });
    expect(unchanged).toBe(Object.keys(await client.municipalities()).length);
  });
});

describe('who may', () => {
  const PATHS = [
    ['POST', '/preview'],
    ['POST', '/apply'],
    ['GET', '/history'],
    ['GET', '/no-existe/details'],
    ['GET', '/no-existe/progress'],
    ['POST', '/no-existe/undo'],
    ['GET', '/template'],
    ['GET', '/export'],
  ] as const;

  it.each(PATHS)('%s %s: editors only', async (method, path) => {
    const file = method === 'POST' ? `${HEAD}\n;X;15;X;;;;;;;` : undefined;
    const statuses = [];
    for (const as of ['anonymous', 'contributor', 'other'] as const) {
      statuses.push((await client.ask(method, path, { as, ...(file ? { file } : {}) })).status);
    }
    expect(statuses).toEqual([401, 403, 403]);
  });

  it('the journal itself is nobody’s to read or write', async () => {
    for (const as of ['anonymous', 'editor', 'administrator'] as const) {
      expect((await client.ask('GET', '/', { as })).status).toBe(403);
      expect((await client.cms.ask('GET', '/import-entries', { as })).status).not.toBe(200);
    }
  });

  it('an editor of a region imports its rows only', async () => {
    const file = `${HEAD}\n;Municipalidad de Temuco;9;Otra;;;;;;;\n;Municipalidad de Camarones;15;Camarones;-19;-69,8;;;;;\n;Municipalidad de Codpa;15;Codpa;;;;;;;`;
    const { body } = await client.preview(file, 'regional');
    expect(body.rows.map(({ action, problems }) => [action, problems[0]?.message])).toEqual([
      ['error', 'Usted edita solo su región.'],
      ['update', undefined],
      ['create', undefined],
    ]);
    const imported = await client.import(file, { skip: true, as: 'regional' });
    expect(imported.entries.map(({ state }) => state)).toEqual(['written', 'written']);
    const undone = await client.undo(imported.id, 'regional');
    expect(undone.entries.map(({ state, message }) => [state, message])).toEqual([
      ['undone', null],
      ['undone', null],
    ]);
  });

  it('an editor of a region is told nothing of drafts elsewhere, by plan, journal or export', async () => {
    const secret = 'Municipalidad que nadie anunció';
    const made = await client.import(`codigo_comuna;nombre;region;comuna\n09103;${secret};9;Cunco`);
    const row = `codigo_comuna;nombre;region;comuna\n09103;Otra;9;Cunco`;
    const asked = [
      await client.ask('POST', '/preview', { as: 'regional', file: row }),
      await client.ask('GET', '/history', { as: 'regional' }),
      await client.ask('GET', `/${made.id}/details`, { as: 'regional' }),
      await client.ask('GET', `/${made.id}/progress`, { as: 'regional' }),
      await client.ask('GET', '/export', { as: 'regional' }),
    ];
    for (const { status, text } of asked) {
      expect(status).toBe(200);
      expect(text).not.toContain(secret);
      expect(text).not.toContain('"by":"editor"');
    }
    expect((await client.ask('GET', `/${made.id}/details`)).text).toContain(secret);
  });

  it('an editor of a region undoes nothing of another', async () => {
    const imported = await client.import('nombre;region;comuna\nMunicipalidad de Temuco;9;Temuco norte');
    const { entries } = await client.undo(imported.id, 'regional');
    expect(entries.map(({ state, message }) => [state, message])).toEqual([['kept', 'Usted edita solo su región.']]);
    const whole = await client.undo(imported.id);
    expect([whole.state, whole.entries.map(({ state, message }) => [state, message])]).toEqual([
      'undone',
      [['undone', null]],
    ]);
  });
});
