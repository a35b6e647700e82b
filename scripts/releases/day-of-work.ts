import { setTimeout as sleep } from 'node:timers/promises';
import { handleEndpoints, type Payload, type TypedUser } from 'payload';
import { signIn } from '../steps/sign-in';
import { Person, type Data, type Saved } from './person';
import type { WorkOfPeople } from './work-of-people';

const PASSWORD = 'una clave de prueba';

const element = (type: string, children: object[], rest: Data = {}) => ({
  type,
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  version: 1,
  ...rest,
});

/** Paragraphs as the editor of the admin stores them. */
const written = (...paragraphs: string[]) => ({
  root: element(
    'root',
    paragraphs.map((text) =>
      element('paragraph', [{ type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }], {
        textFormat: 0,
        textStyle: '',
      }),
    ),
  ),
});

const READY = { es: { readiness: 'ready', by: 'human' }, en: { readiness: 'ready', by: 'human' } };

/** Practices: corrected, renamed, added, left as drafts, taken back, deleted. */
async function workOnPractices(editor: Person, files: Files): Promise<void> {
  const renamed = await editor.seeded('practices', 'sello-migrante');
  const inEnglish = await editor.seeded('practices', 'sello-migrante', 'en');
  const slug = { es: 'sello-migrante-contado-de-nuevo', en: 'sello-migrante-told-anew' };
  await editor.save('practices', renamed.id, { title: 'Sello Migrante, contado de nuevo', slug: slug.es });
  await editor.save(
    'practices',
    renamed.id,
    { title: 'Sello Migrante, told anew', slug: slug.en, languages: READY },
    { locale: 'en' },
  );
  editor.note('moved', {
    collection: 'practices',
    id: renamed.id,
    locale: 'es',
    from: String(renamed.slug),
    to: slug.es,
  });
  editor.note('moved', {
    collection: 'practices',
    id: renamed.id,
    locale: 'en',
    from: String(inEnglish.slug),
    to: slug.en,
  });
  editor.wrote('practices', renamed.id, 'es', 'published', 'Sello Migrante, contado de nuevo');
  editor.wrote('practices', renamed.id, 'en', 'published', 'Sello Migrante, told anew');

  const source = await editor.add('sources', { title: 'Memoria de la oficina comunal', publisher: 'Municipalidad' });
  const partner = await editor.add('organizations', { name: 'Fundación del Barrio', country: 'CL' });
  const arica = await editor.seeded('municipalities', 'arica');
  const cited = { source: source.id, section: 'Capítulo 2', page: '14' };
  const added = await editor.add('practices', {
    title: 'Huertos compartidos en Arica',
    summary: 'Familias de varios países cultivan juntas un terreno municipal.',
    dimensions: ['d4', 'd8'],
    assignedBy: { dimensions: 'editors' },
    places: [{ country: 'CL', subdivision: 'CL-AP', locality: 'Arica' }],
    start: '2021-05',
    ongoing: true,
    implementers: [{ relationTo: 'municipalities', value: arica.id }],
    partners: [{ relationTo: 'organizations', value: partner.id }],
    sections: { context: written('El terreno estaba vacío desde 2015.', 'Pertenece a la municipalidad.') },
    figures: [
      {
        qualifier: 'moreThan',
        value: 120,
        unit: 'familias',
        label: 'familias que cultivan',
        measures: 'participants',
        asOf: '2024',
        citation: cited,
      },
    ],
    citations: [cited],
    contact: { unit: 'Oficina de migraciones', email: 'migrantes@arica.example' },
    related: [renamed.id],
    photos: [files.photo.id],
    attachments: [files.document.id],
    videos: [{ title: 'Un día en el huerto', url: 'https://videos.example.org/huerto' }],
    internalNotes: 'Confirmar el número de familias en marzo.',
  });
  const figures = added.figures as Saved[];
  await editor.save(
    'practices',
    added.id,
    {
      title: 'Shared gardens in Arica',
      summary: 'Families from several countries grow food together on municipal land.',
      sections: { context: written('The land had been empty since 2015.') },
      figures: figures.map((figure) => ({ ...figure, unit: 'families', label: 'families who grow food' })),
      languages: READY,
    },
    { locale: 'en' },
  );
  editor.wrote('practices', added.id, 'es', 'published', 'Huertos compartidos en Arica', 'vacío desde 2015');
  editor.wrote('practices', added.id, 'es', 'published', 'familias que cultivan', 'Un día en el huerto');
  editor.wrote('practices', added.id, 'en', 'published', 'Shared gardens in Arica', 'empty since 2015');
  editor.wrote('practices', added.id, 'en', 'published', 'families who grow food');

  const drafted = await editor.seeded('practices', 'cami-lima');
  await editor.save('practices', drafted.id, { title: 'CAMI, por revisar' }, { draft: true });
  editor.wrote('practices', drafted.id, 'es', 'draft', 'CAMI, por revisar');

  const withdrawn = await editor.seeded('practices', 'vivir-en-italia');
  await editor.save('practices', withdrawn.id, { _status: 'draft', internalNotes: 'Retirada: fuente caída.' });
  editor.note('withdrawn', { collection: 'practices', id: withdrawn.id });

  await editor.remove('practices', (await editor.seeded('practices', 'migraplan')).id);

  // Nothing of this title can stand in an address.
  const nameless = await editor.add('practices', {
    title: 'مركز الترحيب',
    summary: 'Un centro que se conoce por su nombre en árabe.',
    dimensions: ['d3'],
    worldRegion: 'm49-002',
    citations: [{ source: source.id }],
  });
  editor.note('nameless', { collection: 'practices', id: nameless.id });
  editor.wrote('practices', nameless.id, 'es', 'published', 'مركز الترحيب');
}

/** Municipalities: a history with the Sello, policies, pictures; a new one, and one abroad. */
async function workOnMunicipalities(editor: Person, files: Files): Promise<void> {
  const source = await editor.add('sources', { title: 'Decreto alcaldicio 1.204', consultedOn: '2026-11-20' });
  const citation = { source: source.id };
  const arica = await editor.seeded('municipalities', 'arica');
  const history = { kind: 'awarded', date: '2019-06', citation };
  await editor.save('municipalities', arica.id, {
    photo: files.photo.id,
    crest: files.crest.id,
    office: { unit: 'Oficina de Asuntos Migratorios', email: 'migrantes@arica.example', phone: '+56 58 220 0000' },
    sealHistory: [{ kind: 'candidate', date: '2018', citation }, history],
    commitments: [{ line: 'institutions', done: 'Una oficina con tres profesionales.', citation }],
    localPolicies: [
      {
        title: 'Política comunal de migraciones',
        form: 'policy',
        approved: '2020-04',
        validUntil: '2024',
        dimensions: ['d1', 'd3'],
        document: files.document.id,
        citation,
      },
    ],
    pilotedGuide: true,
    pilotCitation: citation,
  });
  editor.wrote('municipalities', arica.id, 'es', 'published', 'Oficina de Asuntos Migratorios');
  editor.wrote('municipalities', arica.id, 'es', 'published', 'tres profesionales', 'Política comunal de migraciones');

  const putre = await editor.add('municipalities', {
    name: 'Municipalidad de Putre',
    country: 'CL',
    region: 'CL-AP',
    locality: 'Putre',
    communeCode: '15201',
    sealHistory: [{ kind: 'candidate', date: '2024-10', citation }],
  });
  await editor.save('municipalities', putre.id, { slug: 'putre-precordillera' });
  for (const locale of ['es', 'en'] as const) {
    const address = { from: 'putre', to: 'putre-precordillera' };
    editor.note('moved', { collection: 'municipalities', id: putre.id, locale, ...address });
  }
  const abroad = await editor.add('municipalities', { name: 'Alcaldía de Tacna', country: 'PE', locality: 'Tacna' });
  editor.wrote('municipalities', abroad.id, 'es', 'published', 'Alcaldía de Tacna');
}

/** Guides, sections, terms, templates: corrected and added. */
async function workOnMethod(editor: Person): Promise<void> {
  const section = await editor.seeded('sections', 'pre-diagnostico');
  await editor.save('sections', section.id, { summary: 'Por dónde se parte, dicho por el equipo.' });
  await editor.save('sections', section.id, { summary: 'Where one starts, said by the team.' }, { locale: 'en' });
  editor.wrote('sections', section.id, 'es', 'published', 'Por dónde se parte, dicho por el equipo.');
  editor.wrote('sections', section.id, 'en', 'published', 'Where one starts, said by the team.');
  const own = await editor.add('sections', {
    title: 'Lo que aprendimos en la comuna',
    summary: 'Notas de la primera aplicación.',
    body: written('Se comenzó por escuchar a las dirigencias.'),
    guide: section.guide,
    parent: section.id,
    order: 990,
  });
  editor.wrote('sections', own.id, 'es', 'published', 'escuchar a las dirigencias');

  const related = await editor.seeded('glossary', 'migrante');
  const term = await editor.add('glossary', {
    title: 'Mesa de acogida',
    variants: ['mesas de acogida'],
    definition: 'Instancia que recibe a quienes llegan.',
    related: [related.id],
  });
  await editor.save(
    'glossary',
    term.id,
    { title: 'Welcome table', variants: ['welcome tables'], definition: 'It receives newcomers.', languages: READY },
    { locale: 'en' },
  );
  editor.wrote('glossary', term.id, 'es', 'published', 'Mesa de acogida', 'recibe a quienes llegan');
  editor.wrote('glossary', term.id, 'en', 'published', 'Welcome table', 'receives newcomers');

  const survey = await editor.seeded('templates', 'encuesta');
  const parts = survey.structure as Saved[];
  await editor.save('templates', survey.id, {
    structure: [...parts, { blockType: 'text', title: 'Nota del equipo', text: 'Aplíquese después del taller.' }],
  });
  editor.wrote('templates', survey.id, 'es', 'published', 'Nota del equipo', 'Aplíquese después del taller.');
}

/** Written pages, materials, trainings, offices, and what the home page shows. */
async function workOnPortal(editor: Person, files: Files): Promise<void> {
  const page = await editor.add('pages', {
    title: 'Cómo citar el portal',
    summary: 'Qué anotar cuando se usa una ficha.',
    group: 'portal',
    body: written('Anote el título, la dirección y el día de la consulta.'),
  });
  await editor.save(
    'pages',
    page.id,
    { title: 'How to cite the portal', summary: 'What to note.', body: written('Note the title.'), languages: READY },
    { locale: 'en' },
  );
  editor.wrote('pages', page.id, 'es', 'published', 'Cómo citar el portal', 'el día de la consulta');
  editor.wrote('pages', page.id, 'en', 'published', 'How to cite the portal', 'Note the title.');
  const draft = await editor.add('pages', { title: 'Página sin terminar', group: 'portal' }, { draft: true });
  editor.wrote('pages', draft.id, 'es', 'draft', 'Página sin terminar');

  const resource = await editor.add('resources', {
    title: 'Boletín de la comuna',
    summary: 'Cifras de población del último censo.',
    kind: 'bulletin',
    audience: 'everyone',
    file: files.document.id,
    dated: '2025-03',
  });
  editor.wrote('resources', resource.id, 'es', 'published', 'Boletín de la comuna');
  const training = await editor.add('trainings', {
    title: 'Taller de diagnóstico',
    summary: 'Dos mañanas de trabajo con los equipos.',
    date: '2026-03-15',
    venue: 'En línea',
    audience: 'adhered',
  });
  editor.wrote('trainings', training.id, 'es', 'published', 'Taller de diagnóstico');
  await editor.add('regional-offices', { region: 'CL-AP', contact: { unit: 'Dirección Regional de Arica' } });

  const featured = await editor.seeded('practices', 'sello-migrante');
  await editor.setGlobal('home', { heading: 'Así se recibe en las comunas', featured: [featured.id] }, 'es');
  await editor.setGlobal('home', { heading: 'How communes welcome' }, 'en');
  await editor.setGlobal('site', { contactEmail: 'portal@sello.example', footerText: 'Escrito por el equipo.' }, 'es');
}

interface Files {
  photo: Saved;
  crest: Saved;
  document: Saved;
}

async function uploadFiles(editor: Person): Promise<Files> {
  const photo = await editor.upload('media', 'huerto.png', {
    alt: 'Un huerto con tres personas',
    credit: 'La oficina',
  });
  await editor.describe('media', photo.id, { alt: 'A garden with three people' }, 'en');
  const crest = await editor.upload('media', 'escudo.png', { alt: 'El escudo de la comuna' });
  const unused = await editor.upload('media', 'sin-uso.png', { alt: 'Una imagen que nadie usa' });
  editor.wrote('media', unused.id, 'es', 'draft', 'Una imagen que nadie usa');
  const document = await editor.upload('attachments', 'politica.pdf', { title: 'Política comunal, texto completo' });
  return { photo, crest, document };
}

/** Municipalities from a spreadsheet, asked for as the desk of the admin does. */
async function importSpreadsheet(payload: Payload, editor: Person, email: string): Promise<void> {
  const token = await signIn(payload.config, email, PASSWORD);
  const sheet = 'codigo_comuna;nombre;region;comuna\n15202;Municipalidad de General Lagos;15;General Lagos';
  const ask = async (method: string, path: string): Promise<Data> => {
    const headers = { authorization: `JWT ${token}`, 'content-type': 'text/csv' };
    const body = method === 'POST' ? sheet : null;
    const request = new Request(`http://127.0.0.1/api/imports${path}`, { method, headers, body });
    const answer = await handleEndpoints({ config: payload.config, request });
    if (!answer.ok) throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as Data;
  };
  const { plan } = await ask('POST', '/preview');
  const { id } = await ask('POST', `/apply?plan=${String(plan)}&name=comunas.csv`);
  while ((await ask('GET', `/${String(id)}/progress`)).state === 'running') await sleep(50);
  const { docs } = await payload.find({
    collection: 'municipalities',
    draft: true,
    where: { communeCode: { equals: '15202' } },
  });
  editor.wrote('municipalities', docs[0]?.id ?? '', 'es', 'draft', 'Municipalidad de General Lagos');
}

/** What the portal counts by itself. */
async function countUse(payload: Payload): Promise<void> {
  const [day, language] = ['2026-11-20', 'es'] as const;
  const { docs } = await payload.find({ collection: 'practices', limit: 1, sort: 'createdAt' });
  const record = docs[0]?.id ?? '';
  await payload.create({
    collection: 'reads',
    data: { key: `practice/${record}/es/${day}`, kind: 'practice', record, title: 'Leída', language, day, count: 12 },
  });
  await payload.create({
    collection: 'searches',
    data: {
      ...{ key: `search/es/${day}`, of: 'search', language, day },
      ...{ count: 30, empty: 2, partial: 5, results: 210, opened: 0 },
    },
  });
  await payload.create({
    collection: 'downloads',
    data: {
      key: `guide/${record}/pdf/es/${day}`,
      title: 'Descargada',
      kind: 'guide',
      format: 'pdf',
      language,
      day,
      count: 4,
      record,
    },
  });
}

async function account(payload: Payload, data: Data): Promise<TypedUser> {
  const user = await payload.create({ collection: 'users', data: { password: PASSWORD, ...data } as never });
  return { ...user, collection: 'users' };
}

/**
 * Works on a freshly seeded portal as its people do: an editor corrects, adds, translates, withdraws and deletes; a
 * contributor sends a draft, a spreadsheet is imported, the portal counts what is read.
 * @returns what they wrote, for a test to find again.
 */
export async function workAsPeople(payload: Payload): Promise<WorkOfPeople> {
  const work: WorkOfPeople = { texts: [], moved: [], withdrawn: [], deleted: [], nameless: [] };
  await account(payload, { email: 'admin@portal.example', name: 'Administración', role: 'administrator' });
  const editors = { email: 'editora@portal.example', name: 'Edición', role: 'editor' };
  const editor = new Person(payload, await account(payload, editors), work);
  const files = await uploadFiles(editor);
  await workOnPractices(editor, files);
  await workOnMunicipalities(editor, files);
  await workOnMethod(editor);
  await workOnPortal(editor, files);

  const arica = await editor.seeded('municipalities', 'arica');
  const contributors = { email: 'aporte@arica.example', name: 'Aporte', role: 'contributor', municipality: arica.id };
  const contributor = new Person(payload, await account(payload, contributors), work);
  const sent = await contributor.add(
    'practices',
    { title: 'Escuela de verano', summary: 'Un aporte.' },
    { draft: true },
  );
  contributor.wrote('practices', sent.id, 'es', 'draft', 'Escuela de verano');
  await importSpreadsheet(payload, editor, editors.email);
  await countUse(payload);
  return work;
}
