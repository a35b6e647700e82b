import type { FacetValues } from '@/domain/facets';
import type { SearchDocument } from '@/domain/search-document';
import { searchDocument, type SearchDocumentTraits } from '../../factories/search-documents';

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2023, 0, 1);

/** Published a day after the one before; the facets as they are written below. */
const published = (documents: readonly SearchDocumentTraits[]): SearchDocument[] =>
  documents.map((traits, index) => searchDocument({ publishedAt: FIRST_DAY + index * DAY, ...traits }));

const SPANISH: readonly SearchDocumentTraits[] = [
  {
    id: 'clinica',
    title: 'Clínica jurídica para personas refugiadas',
    summary: 'Asesoría gratuita a quienes piden asilo.',
    names: 'Chile\nPuerto Montt\nUniversidad San Sebastián',
    body: 'Estudiantes de derecho atienden cada semana. Acompañan a niñas, niños y adolescentes.',
    countryName: 'Chile',
    facets: {
      ...{ dimension: ['d2', 'd3'], country: ['CL'], region: ['CL-LL'], area: ['a2'], subarea: ['a2a'], line: ['l1'] },
      ...{ type: ['service'], population: ['refugees', 'children'], evidence: ['e1'], gcm: ['g1', 'g7'], sdg: ['s16'] },
      ...{ year: ['2019'], cost: ['low'], size: ['small', 'medium'] },
    },
  },
  {
    id: 'mesa',
    title: 'Mesa intercultural de salud',
    summary: 'Vecinas acuerdan prioridades sanitarias con el consultorio.',
    names: 'Chile\nQuilicura',
    body: 'En 2021 participaron 2.500 familias. La inclusión se mide cada año.',
    countryName: 'Chile',
    facets: {
      ...{
        dimension: ['d6', 'd8'],
        country: ['CL'],
        region: ['CL-RM'],
        area: ['a4'],
        subarea: ['a4c'],
        line: ['l1', 'l2'],
      },
      ...{
        type: ['network'],
        population: ['families'],
        evidence: ['e2'],
        gcm: ['g15'],
        sdg: ['s3', 's16'],
        year: ['2021'],
      },
    },
  },
  {
    id: 'escuela',
    title: 'Escuela de español para mujeres',
    summary: 'Clases vespertinas con guardería.',
    names: 'Perú\nLima',
    body: 'Cada alumna recibe un certificado. La ciudad presta las aulas.',
    countryName: 'Perú',
    facets: {
      ...{
        dimension: ['d7'],
        country: ['PE'],
        area: ['a3'],
        subarea: ['a3c'],
        type: ['training'],
        population: ['women'],
      },
      ...{ gcm: ['g15', 'g16'], sdg: ['s4', 's5'], year: ['2020'], cost: ['low'], size: ['large'] },
    },
  },
  {
    id: 'feria',
    title: 'Feria de empleo y emprendimiento',
    summary: 'Empresas contratan a trabajadoras extranjeras.',
    names: 'Brasil\nSão Paulo',
    body: 'La migración aporta a la economía. Se facilitan permisos.',
    countryName: 'Brasil',
    facets: {
      ...{
        dimension: ['d5'],
        country: ['BR'],
        area: ['a4'],
        subarea: ['a4a'],
        type: ['event'],
        population: ['workers'],
      },
      ...{ evidence: ['e1'], gcm: ['g6'], sdg: ['s8'], year: ['2020'], cost: ['medium'], line: ['l3'] },
    },
  },
  {
    id: 'oficina',
    title: 'Oficina municipal de migraciones',
    summary: 'Ventanilla única con apoyo de SERMIG.',
    names: 'Chile\nArica',
    body: 'Recibe a NNA y a sus familias. Deriva a la red de salud.',
    countryName: 'Chile',
    facets: {
      ...{
        dimension: ['d1', 'd3'],
        country: ['CL'],
        region: ['CL-AP'],
        area: ['a1'],
        subarea: ['a1b'],
        type: ['service'],
      },
      ...{
        population: ['children', 'families', 'migrants'],
        evidence: ['e1'],
        gcm: ['g15'],
        line: ['l2'],
        size: ['medium'],
      },
    },
  },
  {
    id: 'arriendo',
    title: 'Arriendo protegido',
    summary: 'Garantías para una vivienda digna.',
    names: 'Argentina\nCórdoba',
    body: 'Otros países copian el modelo. El alcalde lo presentó en el congreso.',
    countryName: 'Argentina',
    facets: {
      ...{ dimension: ['d4'], country: ['AR', 'CL'], area: ['a4'], subarea: ['a4d'], type: ['policy'], year: ['2018'] },
      ...{ population: ['families', 'migrants'], sdg: ['s11'], cost: ['high'] },
    },
  },
  {
    id: 'festival',
    title: 'Festival de las naciones',
    summary: 'Música y cocina en la explanada.',
    names: 'Estados Unidos\nLos Ángeles',
    body: 'La Organización Internacional para las Migraciones lo financia.',
    countryName: 'Estados Unidos',
    facets: {
      ...{
        dimension: ['d8'],
        country: ['US'],
        area: ['a3'],
        subarea: ['a3a'],
        type: ['event'],
        population: ['host', 'migrants'],
      },
      ...{ gcm: ['g16'], sdg: ['s10', 's11'], year: ['2019'], cost: ['medium'] },
    },
  },
  {
    id: 'mochila',
    title: 'Niñez sin fronteras',
    summary: 'Una mochila con lo necesario para cada estudiante.',
    names: 'Colombia\nBogotá',
    body: 'Se escuchan sus voces y las de quienes enseñan.',
    countryName: 'Colombia',
    facets: {
      dimension: ['d7', 'd4'],
      country: ['CO'],
      area: ['a4'],
      subarea: ['a4b'],
      population: ['children'],
      year: ['2021'],
    },
  },
  {
    id: 'nandu',
    title: 'Ñandú viajero',
    summary: 'Un bus que recorre los pueblos.',
    countryName: 'Uruguay',
    // Of other kinds: each facet stands here with a value at least once.
    facets: { kind: ['practice'], policyStage: ['s2'], sealStage: ['awarded'], practices: ['has'], piloted: ['yes'] },
  },
  { id: 'arbol', title: 'Árbol de idiomas', summary: 'Letreros en diez lenguas.', countryName: 'Uruguay' },
  { id: 'plata', title: 'Museo de la plata', summary: 'Visitas guiadas.' },
  { id: 'placa', title: 'Museo de la placa', summary: 'Visitas guiadas.' },
  { id: 'taller', title: 'Taller de costura', summary: 'Para empezar.' },
  { id: 'talleres', title: 'Talleres de cerámica', summary: 'Para seguir.' },
];

const ENGLISH: readonly SearchDocumentTraits[] = [
  {
    id: 'clinica',
    title: 'Legal clinic for refugees',
    summary: 'Free advice for those who seek asylum.',
    names: 'Chile\nPuerto Montt',
    body: 'Students of law attend to children every week.',
    facets: { dimension: ['d2', 'd3'], country: ['CL'], year: ['2019'] },
  },
  {
    id: 'cities',
    title: 'Welcoming cities',
    summary: 'Every policy is drafted with newcomers.',
    names: 'United States\nLos Angeles',
    body: 'The International Organization for Migration funds it. Community centres open late.',
    facets: { dimension: ['d1'], country: ['US'], year: ['2020'] },
  },
  {
    id: 'fair',
    title: 'Job fair',
    summary: 'Companies hire foreign workers.',
    names: 'Brazil\nSão Paulo',
    body: 'Health insurance included.',
    facets: { dimension: ['d5'], country: ['BR'] },
  },
];

/** A small catalogue in both languages, in the order of publication, oldest first within a language. */
export const CATALOGUE: readonly SearchDocument[] = [
  ...published(SPANISH),
  ...published(ENGLISH.map((traits) => ({ ...traits, locale: 'en' }))),
];

/** Whether a document has a chosen value of every facet: the plain definition of facets. */
export const holdsChosen = (document: SearchDocument, chosen: FacetValues): boolean =>
  (Object.keys(chosen) as (keyof FacetValues)[]).every((name) => {
    const values = chosen[name] ?? [];
    return values.length === 0 || document.facets[name].some((value) => values.includes(value));
  });
