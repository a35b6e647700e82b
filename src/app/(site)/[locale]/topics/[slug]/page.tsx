import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { practiceSummaries } from '@/content/practices';
import { topicBySlug, topicSearch, topicSlugs } from '@/content/topics';
import { LOCALES, otherLocale, type Locale } from '@/domain/locale';
import { FEWEST_INDEXED } from '@/domain/topic';
import { pathOf } from '@/i18n/navigation';
import { TopicView } from '@/ui/topic/topic-view';
import { pageLocale } from '../../../page-locale';
import { pageMetadata } from '../../../page-metadata';
import { shortened } from '../../../record-paths';
import { recordReader } from '../../../record-reader';
import { NOT_INDEXED } from '../../../search-metadata';
import { SitePage } from '../../../site-page';

interface PageProps {
  params: Promise<{ locale: string; slug: string }>;
}

export const revalidate = false;
export const generateStaticParams = () => [];

const path = (locale: Locale, slug: string): string => pathOf('/topics/[slug]', locale, slug);

const read = recordReader(topicBySlug, path);

/** The page in each language that search engines may list. */
async function indexedPaths(id: string): Promise<Partial<Record<Locale, string>>> {
  const slugs = await topicSlugs(id, FEWEST_INDEXED);
  return Object.fromEntries(
    LOCALES.flatMap((each) => (slugs[each] === undefined ? [] : [[each, path(each, slugs[each])]])),
  );
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, slug } = await pageLocale(params);
  const topic = await read(slug, locale);
  const t = await getTranslations({ locale, namespace: 'topics' });
  const title = topic.name.charAt(0).toUpperCase() + topic.name.slice(1);
  const description = shortened(topic.scopeNote ?? topic.term?.definition ?? t('description', { topic: title }));
  const paths = await indexedPaths(topic.id);
  const metadata = await pageMetadata({ locale, title, description, paths });
  return paths[locale] === undefined ? { ...metadata, ...NOT_INDEXED } : metadata;
}

/** The same topic in the other language; the list of topics where no record that is ready in it holds it. */
async function otherHref(id: string, locale: Locale): Promise<string> {
  const other = otherLocale(locale);
  const { [other]: slug } = await topicSlugs(id, 1);
  return slug === undefined ? pathOf('/topics', other) : path(other, slug);
}

export default async function TopicPage({ params }: PageProps) {
  const { locale, slug } = await pageLocale(params);
  const topic = await read(slug, locale);
  const ids = topic.groups.filter(({ kind }) => kind === 'practice').flatMap(({ records }) => records);
  const practices = await practiceSummaries(
    ids.map(({ id }) => id),
    locale,
  );
  return (
    <SitePage locale={locale} otherLanguageHref={await otherHref(topic.id, locale)}>
      <TopicView topic={topic} practices={practices} search={topicSearch(topic.name)} locale={locale} />
    </SitePage>
  );
}
