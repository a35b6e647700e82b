import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completePractice, objections, openCms, recordOf, type Answer, type Cms } from './open-cms';

let cms: Cms;

beforeAll(async () => {
  cms = await openCms();
}, 120_000);

afterAll(() => cms.close());

const NEXT_YEAR = new Date().getFullYear() + 1;

const paragraph = (...children: object[]) => ({
  root: { type: 'root', version: 1, children: [{ type: 'paragraph', version: 1, children }] },
});
const link = (url: string) => ({
  type: 'link',
  version: 3,
  fields: { linkType: 'custom', url },
  children: [{ type: 'text', text: 'x', version: 1 }],
});

interface Saving {
  draft?: boolean;
  language?: 'es' | 'en';
}

const save = (data: object, { draft = false, language = 'es' }: Saving = {}): Promise<Answer> =>
  cms.ask('POST', `/practices${draft ? '?draft=true' : ''}`, {
    as: 'editor',
    language,
    body: { ...completePractice(cms, 'Caso'), ...(draft ? {} : { _status: 'published' }), ...data },
  });

interface Mistake {
  what: string;
  data?: object;
  /** For what is known only once the portal is open. */
  make?: () => object;
  field: string;
  es: string;
  en: string;
}

/** Wrong values: refused in drafts too, at their field, in the editor's language. */
const MISTAKES: Mistake[] = [
  {
    what: 'an end before the start',
    data: { start: '2021-05', end: '2020' },
    field: 'end',
    es: 'anterior al inicio',
    en: 'before the start',
  },
  {
    what: 'a start beyond next year',
    data: { start: String(NEXT_YEAR + 1) },
    field: 'start',
    es: 'próximo año',
    en: 'later than next year',
  },
  {
    what: 'a date that is none',
    data: { start: '2021-02-30' },
    field: 'start',
    es: 'Escriba un año',
    en: 'Write a year',
  },
  { what: 'an end of what goes on', data: { ongoing: true, end: '2022' }, field: 'end', es: 'en curso', en: 'ongoing' },
  {
    what: 'javascript: as web site',
    data: { contact: { url: 'javascript:alert(1)' } },
    field: 'contact.url',
    es: 'dirección web completa',
    en: 'full web address',
  },
  {
    what: 'data: as video',
    data: { videos: [{ title: 'x', url: 'data:text/html,x' }] },
    field: 'videos.0.url',
    es: 'dirección web completa',
    en: 'full web address',
  },
  {
    what: 'a host with a password',
    data: { contact: { url: 'https://a:b@example.org' } },
    field: 'contact.url',
    es: 'dirección web',
    en: 'web address',
  },
  {
    what: 'no e-mail',
    data: { contact: { email: 'javascript:alert(1)' } },
    field: 'contact.email',
    es: 'correo',
    en: 'e-mail',
  },
  {
    what: 'no phone',
    data: { contact: { phone: 'javascript:1' } },
    field: 'contact.phone',
    es: 'teléfono',
    en: 'phone',
  },
  {
    what: 'an unknown dimension',
    data: { dimensions: ['d9'] },
    field: 'dimensions',
    es: 'no está en la lista',
    en: 'not in the list',
  },
  { what: 'a dimension twice', data: { dimensions: ['d1', 'd1'] }, field: 'dimensions', es: 'repetido', en: 'twice' },
  {
    what: 'an unknown country',
    data: { places: [{ country: 'XX' }] },
    field: 'places.0.country',
    es: 'no está en la lista',
    en: 'not in the list',
  },
  {
    what: 'a region that Chile has not',
    data: { places: [{ country: 'CL', subdivision: 'Lima' }] },
    field: 'places.0.subdivision',
    es: '16 regiones',
    en: '16 regions',
  },
  {
    what: 'a subarea of another area',
    data: { area: 'a1', subarea: 'a4b' },
    field: 'subarea',
    es: 'otro ámbito',
    en: 'another area',
  },
  {
    what: 'a summary of 601 characters',
    data: { summary: 'x'.repeat(601) },
    field: 'summary',
    es: 'más de 600',
    en: 'longer than 600',
  },
  {
    what: 'a level without reason',
    make: () => ({ evidence: { level: 'promising', citation: { source: cms.source } } }),
    field: 'evidence.reason',
    es: 'razón',
    en: 'reason',
  },
  {
    what: 'a level without citation',
    data: { evidence: { level: 'promising', reason: 'Porque sí.' } },
    field: 'evidence.level',
    es: 'fuente',
    en: 'source',
  },
  { what: 'a slug of another shape', data: { slug: '../Admin' }, field: 'slug', es: 'minúsculas', en: 'lower-case' },
  {
    what: 'half a month',
    data: { replication: { monthsToStart: 1.5 } },
    field: 'replication.monthsToStart',
    es: 'meses',
    en: 'months',
  },
  {
    what: 'a source that does not exist',
    data: { citations: [{ source: 'nadie' }] },
    field: 'citations.0.source',
    es: 'ya no existe',
    en: 'no longer exists',
  },
  {
    what: 'foreign nodes in the text',
    data: { sections: { context: paragraph({ type: 'html', html: '<script>alert(1)</script>', version: 1 }) } },
    field: 'sections.context',
    es: 'elementos que el portal no admite',
    en: 'does not accept',
  },
  {
    what: 'a javascript: link in the text',
    data: { sections: { context: paragraph(link('javascript:alert(1)')) } },
    field: 'sections.context',
    es: 'enlace del texto',
    en: 'link in the text',
  },
  {
    what: 'a text that is no document',
    data: { sections: { context: { root: 'x' } } },
    field: 'sections.context',
    es: 'elementos que el portal no admite',
    en: 'does not accept',
  },
];

describe.each(['es', 'en'] as const)('in %s', (language) => {
  it.each(MISTAKES)('refuses $what at its field', async ({ data, make, field, ...messages }) => {
    for (const draft of [false, true]) {
      const answer = await save(make?.() ?? data ?? {}, { draft, language });
      expect(answer.status).toBe(400);
      expect(objections(answer)[field]).toContain(messages[language]);
    }
    // Nothing of what was refused is kept.
    expect((await cms.payload.count({ collection: 'practices', where: { title: { equals: 'Caso' } } })).totalDocs).toBe(
      0,
    );
  });
});

describe('what is needed', () => {
  it('is asked for on publishing, not of a draft', async () => {
    const draft = await cms.ask('POST', '/practices?draft=true', { as: 'editor', body: {} });
    expect(draft.status).toBe(201);
    const published = await cms.ask('POST', '/practices', { as: 'editor', body: { _status: 'published' } });
    expect(Object.keys(objections(published)).sort()).toEqual([
      'citations',
      'dimensions',
      'places',
      'summary',
      'title',
    ]);
  });

  it('may be a region of the world instead of a place', async () => {
    expect((await save({ places: [], worldRegion: 'm49-419' })).status).toBe(201);
  });

  it('is a published source', async () => {
    const source = await cms.payload.create({ collection: 'sources', draft: true, data: { title: 'Sin publicar' } });
    const answer = await save({ citations: [{ source: source.id }] });
    expect(objections(answer)['citations.0.source']).toContain('publíquela primero');
  });

  it('is asked for in Spanish only: English may follow later', async () => {
    const { id } = recordOf(await save({ title: 'Primero en español' }));
    const path = `/practices/${String(id)}?locale=en`;
    const answer = await cms.ask('PATCH', path, {
      as: 'editor',
      body: { title: 'Then in English', _status: 'published' },
    });
    expect(answer.status).toBe(200);
  });

  it('is asked for in Spanish while English is being written', async () => {
    const draft = await cms.ask('POST', '/practices?draft=true&locale=en', {
      as: 'editor',
      body: { title: 'English first' },
    });
    const path = `/practices/${String(recordOf(draft).id)}?locale=en`;
    const body = { ...completePractice(cms, 'English first'), _status: 'published' };
    const answer = await cms.ask('PATCH', path, { as: 'editor', body });
    expect(objections(answer).title).toContain('español');
  });

  it('asks rows of lists for their Spanish, whichever order they are saved in', async () => {
    const figure = (unit: string) => ({
      value: 1,
      unit,
      label: unit,
      measures: 'served',
      citation: { source: cms.source },
    });
    const { id, figures } = recordOf(
      await save({ title: 'Con cifras', figures: [figure('personas'), figure('familias')] }),
    );
    const [first, second] = figures as { id: string }[];
    const path = `/practices/${String(id)}?locale=en`;
    const english = (row: object | undefined, unit: string) => ({ ...row, unit, label: unit });
    const swapped = await cms.ask('PATCH', path, {
      as: 'editor',
      body: { figures: [english(second, 'families'), english(first, 'people')], _status: 'published' },
    });
    expect(swapped.status).toBe(200);
    const stored = await cms.payload.findByID({ collection: 'practices', id: String(id), locale: 'es' });
    expect(stored.figures?.map(({ unit }) => unit)).toEqual(['familias', 'personas']);
    const added = await cms.ask('PATCH', path, {
      as: 'editor',
      body: { figures: [english(first, 'people'), english(figure('new'), 'new')], _status: 'published' },
    });
    expect(objections(added)['figures.1.unit']).toContain('español');
  });

  it('is title and summary, before a language is ready', async () => {
    const { id } = recordOf(await save({ title: 'Sin inglés' }));
    const answer = await cms.ask('PATCH', `/practices/${String(id)}`, {
      as: 'editor',
      body: { languages: { en: { readiness: 'ready' } } },
    });
    expect(objections(answer)['languages.en.readiness']).toContain('título');
  });
});

describe('addresses', () => {
  it('are made from the title, one per language, and unique', async () => {
    const [first, second] = [
      await save({ title: '¡Ñandú & Cía.: él «Ático»!' }),
      await save({ title: 'Nandu Cia el Atico' }),
    ];
    expect(recordOf(first).slug).toBe('nandu-cia-el-atico');
    expect(recordOf(second).slug).toBe('nandu-cia-el-atico-2');
  });

  it('that were typed and are taken are refused, through REST too', async () => {
    const { id } = recordOf(await save({ title: 'La primera' }));
    const taken = await save({ title: 'La segunda', slug: 'la-primera' });
    expect(objections(taken).slug).toContain('Otra ficha');
    const inEnglish = await cms.ask('PATCH', `/practices/${String(id)}?locale=en`, {
      as: 'editor',
      body: { title: 'The first', slug: 'la-primera', _status: 'published' },
    });
    expect(inEnglish.status).toBe(200);
  });

  it('stay with the record when it is duplicated; the copy makes its own', async () => {
    const { id, slug } = recordOf(await save({ title: 'Para copiar' }));
    const copy = await cms.ask('POST', `/practices/${String(id)}/duplicate?draft=true`, { as: 'editor', body: {} });
    expect(copy.status).toBe(200);
    expect(recordOf(copy).slug).not.toBe(slug);
    expect(recordOf(copy).slug).toMatch(/^para-copiar/);
  });

  it('that visitors knew are kept when they change, in each language, until they are taken up again', async () => {
    const { id } = recordOf(await save({ title: 'Nombre viejo' }));
    const path = `/practices/${String(id)}`;
    const change = (slug: string, query = '') =>
      cms.ask('PATCH', path + query, { as: 'editor', body: { slug, _status: 'published' } });
    const former = async () =>
      (await cms.payload.findByID({ collection: 'practices', id: String(id) })).formerSlugs?.map(
        ({ locale, slug }) => `${locale}/${slug}`,
      );

    await cms.ask('PATCH', `${path}?draft=true`, { as: 'editor', body: { slug: 'solo-borrador' } });
    expect(await former()).toEqual([]);
    await change('nombre-nuevo');
    expect(await former()).toEqual(['es/nombre-viejo']);
    await cms.ask('PATCH', `${path}?locale=en`, { as: 'editor', body: { title: 'Old name', _status: 'published' } });
    await change('new-name', '?locale=en');
    expect(await former()).toEqual(['es/nombre-viejo', 'en/old-name']);
    await change('nombre-viejo');
    expect(await former()).toEqual(['en/old-name', 'es/nombre-nuevo']);
  });
});

describe('what follows from the rest', () => {
  it('is filled in: area, readiness, publication', async () => {
    const record = recordOf(await save({ title: 'Derivada', subarea: 'a3b', area: undefined }));
    expect(record).toMatchObject({
      area: 'a3',
      languages: { es: { readiness: 'ready' }, en: { readiness: 'missing' } },
    });
    expect(Date.parse(String(record.publishedAt))).toBeGreaterThan(Date.now() - 60_000);
  });

  it('is a row in changes for what shows, and none for what does not', async () => {
    const rows = async (record: unknown) =>
      (await cms.payload.count({ collection: 'changes', where: { record: { equals: record } } })).totalDocs;
    const draft = recordOf(
      await cms.ask('POST', '/practices?draft=true', { as: 'editor', body: { title: 'Callada' } }),
    );
    const path = `/practices/${String(draft.id)}`;
    await cms.ask('PATCH', `${path}?draft=true`, { as: 'editor', body: { summary: 'x' } });
    expect(await rows(draft.id)).toBe(0);
    await cms.ask('PATCH', path, { as: 'editor', body: { ...completePractice(cms, 'Callada'), _status: 'published' } });
    expect(await rows(draft.id)).toBe(1);
    await cms.ask('PATCH', path, { as: 'editor', body: { _status: 'draft' } });
    expect(await rows(draft.id)).toBe(2);
    await cms.ask('DELETE', path, { as: 'editor' });
    expect(await rows(draft.id)).toBe(3);
  });

  it('is a row when the portal’s own texts change', async () => {
    await cms.ask('POST', '/globals/site', { as: 'editor', body: { name: 'Sello' } });
    const { totalDocs } = await cms.payload.count({ collection: 'changes', where: { record: { equals: 'site' } } });
    expect(totalDocs).toBe(1);
  });

  it('is the Spanish name of an organisation until it is translated', async () => {
    const { id } = recordOf(
      await cms.ask('POST', '/organizations', { as: 'editor', body: { name: 'Fundación', _status: 'published' } }),
    );
    const name = async (locale: 'es' | 'en') =>
      (await cms.payload.findByID({ collection: 'organizations', id: String(id), locale, fallbackLocale: false })).name;
    expect(await name('en')).toBe('Fundación');
    await cms.ask('PATCH', `/organizations/${String(id)}`, { as: 'editor', body: { name: 'Fundación X' } });
    expect(await name('en')).toBe('Fundación X');
    await cms.ask('PATCH', `/organizations/${String(id)}?locale=en`, { as: 'editor', body: { name: 'Foundation X' } });
    await cms.ask('PATCH', `/organizations/${String(id)}`, { as: 'editor', body: { name: 'Fundación Y' } });
    expect([await name('es'), await name('en')]).toEqual(['Fundación Y', 'Foundation X']);
  });
});

it('a text that has one language is asked for alike whatever language the content is edited in', async () => {
  const me = (await cms.ask('GET', '/users/me', { as: 'editor' })).body.user as { id: string };
  const rename = (name: string) => cms.ask('PATCH', `/users/${me.id}?locale=en`, { as: 'editor', body: { name } });
  expect((await rename('Otra persona')).status).toBe(200);
  expect((await rename('')).status).toBe(400);
});
