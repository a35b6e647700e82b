import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { slugFrom } from '@/domain/text/slug';
import { dimensionSlug } from '@/domain/dimension-slugs';
import type { Localized } from '@/domain/locale';

const titleOf = (folder: string, locale: string): { title: string; slug?: string } =>
  parse(readFileSync(`content-seed/${folder}/${locale}.md`, 'utf8').split('---')[1] ?? '') as {
    title: string;
    slug?: string;
  };

/** The address of a practice of content-seed, in both languages. */
export const practicePath = (seedKey: string): Localized => ({
  es: `/es/practicas/${slugFrom(titleOf(`practices/${seedKey}`, 'es').title, 116)}`,
  en: `/en/practices/${slugFrom(titleOf(`practices/${seedKey}`, 'en').title, 116)}`,
});

const GUIDE = 'guides/politicas-municipales-de-migracion';

/** The address of the guide of content-seed, in both languages. */
export const guidePath = (): Localized => ({
  es: `/es/guias/${slugFrom(titleOf(GUIDE, 'es').title, 116)}`,
  en: `/en/guides/${slugFrom(titleOf(GUIDE, 'en').title, 116)}`,
});

/** The address of one of its sections. */
export function sectionPath(seedKey: string): Localized {
  const guide = guidePath();
  const slugIn = (locale: string): string => slugFrom(titleOf(`${GUIDE}/sections/${seedKey}`, locale).title, 116);
  return { es: `${guide.es}/${slugIn('es')}`, en: `${guide.en}/${slugIn('en')}` };
}

/** The title of a template of content-seed, in both languages. */
export const templateTitle = (seedKey: string): Localized =>
  (parse(readFileSync(`content-seed/templates/${seedKey}.yaml`, 'utf8')) as { title: Localized }).title;

/** The slug of a template of content-seed, in both languages. */
export function templateSlug(seedKey: string): Localized {
  const { es, en } = templateTitle(seedKey);
  return { es: slugFrom(es, 116), en: slugFrom(en, 116) };
}

const templatePath = (seedKey: string): Localized => ({
  es: `/es/plantillas/${templateSlug(seedKey).es}`,
  en: `/en/templates/${templateSlug(seedKey).en}`,
});

/** How many templates of content-seed serve a stage. */
export const templatesOfStage = (stage: string): number =>
  readdirSync('content-seed/templates').filter((file) => {
    const record = parse(readFileSync(`content-seed/templates/${file}`, 'utf8')) as { policyStage?: string };
    return record.policyStage === stage;
  }).length;

const pagePath = (seedKey: string): Localized => ({
  es: `/es/${titleOf(`pages/${seedKey}`, 'es').slug ?? ''}`,
  en: `/en/${titleOf(`pages/${seedKey}`, 'en').slug ?? ''}`,
});

/** The address of a written page of the Sello. */
const selloPath = (seedKey: string): Localized => ({
  es: `/es/sello-migrante/${titleOf(`pages/${seedKey}`, 'es').slug ?? ''}`,
  en: `/en/sello-migrante/${titleOf(`pages/${seedKey}`, 'en').slug ?? ''}`,
});

const profilePath = (slug: string): Localized => ({
  es: `/es/municipalidades/${slug}`,
  en: `/en/municipalities/${slug}`,
});

interface PageKind {
  name: string;
  path: Localized;
  /** So long that axe needs minutes for it on an old machine. */
  isLong?: boolean;
}

/** One address of each kind of public page, in both languages: a new kind of page is a new row. */
export const PAGE_KINDS: readonly PageKind[] = [
  { name: 'home', path: { es: '/es', en: '/en' } },
  { name: 'practices', path: { es: '/es/practicas', en: '/en/practices' } },
  {
    name: 'practices as cards, with words and facets',
    path: { es: '/es/practicas?q=salud&country=CL&view=cards', en: '/en/practices?q=health&country=CL&view=cards' },
  },
  {
    name: 'practices, some with some of the words only',
    path: { es: '/es/practicas?q=escuelas+familias+foda', en: '/en/practices?q=schools+families+swot' },
  },
  {
    name: 'practices, only those with every word',
    path: { es: '/es/practicas?q=escuelas+familias&match=all', en: '/en/practices?q=schools+families&match=all' },
  },
  {
    name: 'practices on the map of the world',
    path: { es: '/es/practicas?view=map&country=CL', en: '/en/practices?view=map&country=CL' },
  },
  {
    name: 'practices, none found',
    path: { es: '/es/practicas?q=xyzzyq&country=CL', en: '/en/practices?q=xyzzyq&country=CL' },
  },
  { name: 'practice with all its parts', path: practicePath('sello-migrante') },
  { name: 'practice of a thin source', path: practicePath('academia-municipal-abierta-arica') },
  { name: 'dimensions', path: { es: '/es/dimensiones', en: '/en/dimensions' } },
  {
    name: 'dimension',
    path: { es: `/es/dimensiones/${dimensionSlug('d7', 'es')}`, en: `/en/dimensions/${dimensionSlug('d7', 'en')}` },
  },
  { name: 'guides', path: { es: '/es/guias', en: '/en/guides' } },
  { name: 'guide', path: guidePath() },
  { name: 'whole guide', path: { es: `${guidePath().es}/completa`, en: `${guidePath().en}/whole` }, isLong: true },
  { name: 'section with boxes and a network', path: sectionPath('pre-diagnostico') },
  { name: 'section with a tree', path: sectionPath('arbol-de-problemas') },
  { name: 'section with wide tables', path: sectionPath('competencias') },
  { name: 'section with practices', path: sectionPath('integracion-socioeconomica') },
  { name: 'glossary', path: { es: '/es/glosario', en: '/en/glossary' } },
  { name: 'topics', path: { es: '/es/temas', en: '/en/topics' } },
  { name: 'topic with a definition', path: { es: '/es/temas/mapa-de-redes', en: '/en/topics/network-map' } },
  { name: 'topic with topics around it', path: { es: '/es/temas/educacion', en: '/en/topics/education' } },
  { name: 'templates', path: { es: '/es/plantillas', en: '/en/templates' } },
  { name: 'template with a letter', path: templatePath('carta-compromiso-politica-local') },
  { name: 'template with wide tables', path: templatePath('planilla-de-monitoreo') },
  { name: 'template with questions', path: templatePath('encuesta') },
  { name: 'template with a tree', path: templatePath('arbol-de-problemas') },
  { name: 'template with a network', path: templatePath('mapa-de-redes') },
  { name: 'template with quadrants', path: templatePath('matriz-foda') },
  { name: 'template with an agenda', path: templatePath('taller-de-diagnostico') },
  { name: 'template with an outline', path: templatePath('indice-de-politica') },
  { name: 'municipalities', path: { es: '/es/municipalidades', en: '/en/municipalities' } },
  {
    name: 'municipalities of a region',
    path: { es: '/es/municipalidades?q=muni&region=CL-RM', en: '/en/municipalities?q=muni&region=CL-RM' },
  },
  {
    name: 'municipalities, none found',
    path: { es: '/es/municipalidades?q=xyzzyq&region=CL-RM', en: '/en/municipalities?q=xyzzyq&region=CL-RM' },
  },
  { name: 'municipality with the Sello', path: profilePath('santiago') },
  { name: 'municipality without a documented stage', path: profilePath('la-serena') },
  { name: 'municipality with practices', path: profilePath('arica') },
  {
    name: 'register of local policies',
    path: { es: '/es/politicas-locales?dimension=d6', en: '/en/local-policies?dimension=d6' },
  },
  { name: 'Sello Migrante', path: { es: '/es/sello-migrante', en: '/en/sello-migrante' } },
  { name: 'page of the Sello with figures', path: selloPath('sello-que-es') },
  { name: 'page of the Sello with steps', path: selloPath('sello-como-se-obtiene') },
  { name: 'resources', path: { es: '/es/materiales', en: '/en/resources' } },
  { name: 'search of everything', path: { es: '/es/buscar', en: '/en/search' } },
  {
    name: 'search of everything, with words and facets',
    path: { es: '/es/buscar?q=redes&policyStage=s2', en: '/en/search?q=network&policyStage=s2' },
  },
  {
    name: 'search of everything, none found',
    path: { es: '/es/buscar?q=xyzzyq&policyStage=s2', en: '/en/search?q=xyzzyq&policyStage=s2' },
  },
  { name: 'about', path: pagePath('about') },
  { name: 'accessibility', path: pagePath('accessibility') },
  { name: 'privacy', path: pagePath('privacy') },
];
