import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { KINDS } from '@/domain/kinds';
import type { Found } from '@/content/found';
import { headingsOf } from '@/domain/headings';
import type { Locale } from '@/domain/locale';
import { parseSearchRequest } from '@/domain/search-request';
import { IndexingWorker } from '@/indexing/worker';
import { contentChanged } from '@/pages-cache/version.mjs';
import { createPractice } from '../../factories/content';
import { createGuide, createSection, createTerm, storedBlock, translateWritten } from '../../factories/guides';
import { document, footnote, heading, paragraph } from '../../factories/rich-text';
import { openCms, type Cms } from '../cms/open-cms';

/** Loaded once the portal of the test is open: they lead to the settings of the process, which are read once. */
const load = async () => ({
  ...(await import('@/content/glossary')),
  ...(await import('@/content/guides')),
  ...(await import('@/content/search')),
  ...(await import('@/search')),
  sitemap: (await import('@/app/(data)/sitemap.xml/route')).GET,
});

let reads: Awaited<ReturnType<typeof load>>;
let cms: Cms;
let worker: IndexingWorker;
let guide: string;
const GUIDE = 'guia-practica';

const record = <T>(found: Found<T>): T => {
  if (found.status !== 'found') throw new Error(found.status);
  return found.record;
};

beforeAll(async () => {
  cms = await openCms();
  reads = await load();
  worker = new IndexingWorker({
    payload: cms.payload,
    engines: reads.getSearch().engines,
    onChange: () => contentChanged(),
  });
  await worker.start();
  guide = (await createGuide(cms.payload, cms.source, { title: 'Guía práctica' })).id;
}, 120_000);
afterAll(async () => {
  await worker.stop();
  await cms.close();
});
beforeEach(() => worker.drain());

const section = (title: string, data: Parameters<typeof createSection>[2] = {}) =>
  createSection(cms.payload, guide, { title, ...data });

describe('a guide', () => {
  it('has its published sections in order, each under the one that it lies in', async () => {
    const second = await section('Segunda', { order: 20, policyStage: 's2' });
    await section('Primera', { order: 10 });
    await section('Dentro', { order: 5, parent: second.id });
    const hidden = await section('Oculta', { order: 15, _status: 'draft' });
    await section('Suelta', { order: 30, parent: hidden.id });
    await translateWritten(cms.payload, 'sections', second.id, 'Second');
    await worker.drain();
    const [found] = await reads.guides('es');
    expect(found?.contents).toMatchObject([
      { slug: 'primera', children: [] },
      { slug: 'segunda', policyStage: 's2', children: [{ slug: 'dentro' }] },
      { slug: 'suelta' },
    ]);
    const english = record(await reads.guideBySlug(GUIDE, 'en'));
    expect(english).toMatchObject({ locale: 'es', title: 'Guía práctica', slugs: { es: GUIDE } });
    expect(english.contents.map(({ title }) => title)).toEqual(['Primera', 'Second', 'Suelta']);
    const whole = record(await reads.wholeGuide(GUIDE, 'en'));
    expect(whole.sections.map(({ title, locale }) => `${locale} ${title}`)).toEqual([
      'es Primera',
      'en Second',
      'es Dentro',
      'es Suelta',
    ]);
    expect(whole.sections[1]?.slugs).toEqual({ es: 'segunda', en: 'second' });
    expect(await reads.sectionBySlug(GUIDE, 'oculta', 'es')).toEqual({ status: 'missing' });
  });

  it('holds only its own sections, and none once it is withdrawn', async () => {
    const other = await createGuide(cms.payload, cms.source, { title: 'Otra guía' });
    await createSection(cms.payload, other.id, { title: 'Sección ajena' });
    expect((await reads.sectionBySlug('otra-guia', 'seccion-ajena', 'es')).status).toBe('found');
    expect(await reads.sectionBySlug(GUIDE, 'seccion-ajena', 'es')).toEqual({ status: 'missing' });
    await cms.payload.update({ collection: 'guides', id: other.id, locale: 'es', data: { _status: 'draft' } });
    expect(await reads.sectionBySlug('otra-guia', 'seccion-ajena', 'es')).toEqual({ status: 'missing' });
    expect(await reads.guideBySlug('otra-guia', 'es')).toEqual({ status: 'missing' });
  });
});

describe('an address that has changed', () => {
  it('leads on, for sections as for guides', async () => {
    const { id } = await section('Con otra dirección', { slug: 'antigua' });
    const save = (data: object) => cms.payload.update({ collection: 'sections', id, locale: 'es', data });
    await save({ slug: 'nueva', _status: 'published' });
    await worker.drain();
    expect(await reads.sectionBySlug(GUIDE, 'antigua', 'es')).toEqual({
      status: 'moved',
      slug: 'nueva',
      within: GUIDE,
    });
    const other = await createGuide(cms.payload, cms.source, { title: 'Guía movida', slug: 'antes' });
    await createSection(cms.payload, other.id, { title: 'Quieta' });
    await cms.payload.update({
      collection: 'guides',
      id: other.id,
      locale: 'es',
      data: { slug: 'despues', _status: 'published' },
    });
    await worker.drain();
    expect(await reads.guideBySlug('antes', 'es')).toEqual({ status: 'moved', slug: 'despues' });
    expect(await reads.sectionBySlug('antes', 'quieta', 'es')).toEqual({
      status: 'moved',
      slug: 'quieta',
      within: 'despues',
    });
  });
});

describe('what blocks lead to', () => {
  it('is what visitors may see, in their language or else in Spanish', async () => {
    const { payload, source } = cms;
    const term = await createTerm(payload, { title: 'Análisis FODA' });
    const hiddenTerm = await createTerm(payload, { title: 'Término oculto', _status: 'draft' });
    const target = await section('Destino');
    const hiddenTarget = await section('Destino oculto', { _status: 'draft' });
    const practice = await createPractice(payload, source, { title: 'Elegida' });
    const unpublished = await payload.create({ collection: 'sources', draft: true, data: { title: 'Sin publicar' } });
    const { id } = await section('Con bloques', { _status: 'draft' });
    const body = document(
      heading('h3', 'Uno'),
      paragraph('Palabras', footnote('ley', { text: 'La ley.', source }), ' y otra vez', footnote('ley'), '.'),
      storedBlock('definition', { term: term.id }),
      storedBlock('definition', { term: hiddenTerm.id }),
      storedBlock('sectionReference', { section: target.id }),
      storedBlock('sectionReference', { section: hiddenTarget.id }),
      storedBlock('bibliography', { sources: [source, unpublished.id] }),
      storedBlock('practiceList', { practices: [practice.id] }, 'chosen'),
      storedBlock('practiceList', { query: 'dimension=d3' }, 'found'),
      storedBlock('practiceList', { query: 'dimension=d8' }, 'nothing'),
    );
    await payload.update({ collection: 'sections', id, locale: 'es', data: { body, _status: 'published' } as never });
    await worker.drain();
    const found = record(await reads.sectionBySlug(GUIDE, 'con-bloques', 'en'));
    const { references } = found;
    expect(Object.keys(references.terms)).toEqual([term.id]);
    expect(references.terms[term.id]).toMatchObject({ locale: 'es', name: 'Análisis FODA' });
    expect(references.sections).toEqual({
      [target.id]: { title: 'Destino', path: { guide: GUIDE, section: 'destino' } },
    });
    expect(Object.keys(references.sources)).toEqual([source]);
    expect(references.practices.chosen).toMatchObject({ practices: [{ title: 'Elegida' }], total: 1, query: null });
    // The practice is not ready in English: a search in English does not find it.
    expect(references.practices.found).toEqual({ practices: [], total: 0, query: 'dimension=d3' });
    const spanish = record(await reads.sectionBySlug(GUIDE, 'con-bloques', 'es'));
    expect(spanish.references.practices.found).toMatchObject({ practices: [{ title: 'Elegida' }], total: 1 });
    expect([...headingsOf(spanish.section.body).values()]).toEqual([{ id: 'uno', title: 'Uno', level: 3 }]);
  });

  it('never breaks a page, whatever is stored', async () => {
    const { payload } = cms;
    const { id } = await section('Rota');
    const body = document(
      paragraph('Queda.'),
      storedBlock('table', { caption: 'Sin columnas', grid: { columns: [], rows: [] } }),
      storedBlock('table', { caption: 'Sin celdas', grid: 'nada' }),
      storedBlock('checklist', { key: 'a', items: null }),
      storedBlock('practiceList', { practices: [], query: '' }),
      storedBlock('nada', { text: 'x' }),
      storedBlock('fieldTip', { text: 'También queda.' }),
    );
    // Bypassing validation, as an older version of the portal might have left it.
    const stored = await payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'sections',
      locale: 'all',
      where: { id: { equals: id } },
    });
    await payload.db.updateOne({ collection: 'sections', id, data: { ...stored, body: { es: body } } });
    const found = record(await reads.sectionBySlug(GUIDE, 'rota', 'es'));
    expect(found.section.body.root.children).toMatchObject([
      { type: 'paragraph' },
      { type: 'block', fields: { blockType: 'fieldTip', text: 'También queda.' } },
    ]);
  });
});

describe('searching everything', () => {
  const request = (raw: Record<string, string>) => parseSearchRequest(raw, KINDS).request;

  it('finds each kind, with facets by kind and stage, and leaves the catalogue as it is', async () => {
    await section('Taller de mapeo', { policyStage: 's2' });
    await createTerm(cms.payload, { title: 'Mapeo de redes' });
    await createPractice(cms.payload, cms.source, { title: 'Mapeo comunal' });
    await worker.drain();
    const { hits, total, facets } = await reads.searchEverything(request({ q: 'mapeo' }), 'es');
    expect(hits.map(({ document: { kind } }) => kind).sort()).toEqual(['practice', 'section', 'term']);
    expect(facets.map(({ name }) => name)).toEqual(['kind', 'policyStage', 'dimension', 'region', 'line']);
    expect(total).toBe(3);
    const narrowed = await reads.searchEverything(request({ q: 'mapeo', policyStage: 's2' }), 'es');
    expect(narrowed.hits.map(({ document: { title } }) => title)).toEqual(['Taller de mapeo']);
    const practices = await reads.searchPractices(parseSearchRequest({ q: 'mapeo' }).request, 'es');
    expect(practices.hits.map(({ document: { title } }) => title)).toEqual(['Mapeo comunal']);
    expect(practices.facets.map(({ name }) => name)).not.toContain('kind');
  });
});

describe('the glossary', () => {
  it('lists what is published by name, with a translation where it is ready', async () => {
    const first = await createTerm(cms.payload, { title: 'Ábaco' });
    await createTerm(cms.payload, { title: 'Secreto', _status: 'draft' });
    await cms.payload.update({
      collection: 'glossary',
      id: first.id,
      locale: 'en',
      data: {
        title: 'Zodiac',
        definition: 'In English.',
        languages: { es: { readiness: 'ready' }, en: { readiness: 'ready' } },
        _status: 'published',
      },
    });
    await worker.drain();
    const [spanish, english] = [await reads.glossary('es'), await reads.glossary('en')];
    expect(spanish[0]).toMatchObject({ name: 'Ábaco', variants: [], locale: 'es', slug: 'abaco' });
    expect(english.at(-1)).toMatchObject({ name: 'Zodiac', variants: [], locale: 'en', slug: 'zodiac' });
    expect(english[0]?.locale).toBe('es');
    expect(spanish.map(({ name }) => name)).not.toContain('Secreto');
  });
});

describe('a term that a concept of the thesaurus names', () => {
  it('is found by its preferred and alternative labels, in each language, and not by hidden ones', async () => {
    const { payload } = cms;
    const term = await createTerm(payload, { title: 'Brecha de acceso' });
    const { id } = await payload.create({
      collection: 'concepts',
      locale: 'es',
      data: { preferred: 'barrera de acceso', alternative: ['traba'], hidden: ['atado'], term: term.id },
    });
    await payload.update({ collection: 'concepts', id, locale: 'en', data: { preferred: 'access barrier' } });
    await worker.drain();
    const variantsIn = async (locale: Locale) =>
      (await reads.glossary(locale)).find(({ id: each }) => each === term.id)?.variants;
    expect(await variantsIn('es')).toEqual(['barrera de acceso', 'traba']);
    // It is not ready in English: its Spanish text is shown, and Spanish words are looked for.
    expect(await variantsIn('en')).toEqual(['barrera de acceso', 'traba']);
  });
});

describe('the sitemap', () => {
  it('names guides, sections and lists, in the languages that are ready', async () => {
    const xml = await (await reads.sitemap()).text();
    for (const path of [
      '/es/guias',
      '/en/glossary',
      '/en/templates',
      `/es/guias/${GUIDE}`,
      `/es/guias/${GUIDE}/primera`,
    ])
      expect(xml).toContain(`${path}</loc>`);
    expect(xml).toContain(`/en/guides/${GUIDE}/second</loc>`);
    expect(xml).not.toContain('oculta');
    expect(xml).not.toContain(`/en/guides/${GUIDE}/primera`);
  });
});
