import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { slugFrom } from '@/cms/fields/slug-text';
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

const pagePath = (seedKey: string): Localized => ({
  es: `/es/${titleOf(`pages/${seedKey}`, 'es').slug ?? ''}`,
  en: `/en/${titleOf(`pages/${seedKey}`, 'en').slug ?? ''}`,
});

/** One address of each kind of public page, in both languages: a new kind of page is a new row. */
export const PAGE_KINDS: readonly { name: string; path: Localized }[] = [
  { name: 'home', path: { es: '/es', en: '/en' } },
  { name: 'practices', path: { es: '/es/practicas', en: '/en/practices' } },
  {
    name: 'practices as cards, with words and facets',
    path: { es: '/es/practicas?q=salud&country=CL&view=cards', en: '/en/practices?q=health&country=CL&view=cards' },
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
  { name: 'about', path: pagePath('about') },
  { name: 'accessibility', path: pagePath('accessibility') },
  { name: 'privacy', path: pagePath('privacy') },
];
