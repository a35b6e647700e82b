import '../dimension/dimension.css';
import './topic.css';
import { useTranslations } from 'next-intl';
import { kindOf, type Kind } from '@/domain/kinds';
import type { Locale } from '@/domain/locale';
import type { PracticeSummary } from '@/domain/practice';
import type { SearchRequest } from '@/domain/search-request';
import type { Topic, TopicRecords } from '@/domain/topic';
import { pathOf } from '@/i18n/navigation';
import { Breadcrumbs } from '../breadcrumbs';
import { TermText } from '../glossary/term-text';
import { termHref } from '../glossary/term-href';
import { langOf } from '../guide/reading';
import { Icon, type IconName } from '../icon';
import { LinkRow } from '../link-row';
import { PracticeCards } from '../practice-card';
import { searchHref } from '../search/links';
import { TopicList } from './topic-list';

interface TopicViewProps {
  topic: Topic;
  /** The practices among its records, as cards. */
  practices: readonly PracticeSummary[];
  /** The search that finds its records. */
  search: SearchRequest;
  locale: Locale;
}

const ICONS: Readonly<Record<Exclude<Kind, 'practice'>, IconName>> = {
  guide: 'text',
  section: 'text',
  template: 'file',
  municipality: 'place',
  resource: 'file',
  term: 'text',
  page: 'text',
};

/** A concept of the thesaurus: what is meant, what the portal holds on it, and where it lies among others. */
export function TopicView({ topic, practices, search, locale }: TopicViewProps) {
  const t = useTranslations('topics');
  const lang = langOf({ locale: topic.nameIn }, locale);
  return (
    <div className="container">
      <Breadcrumbs locale={locale} steps={[{ label: t('title'), href: pathOf('/topics', locale) }]} />
      <header className="dimension-head">
        <h1 lang={lang} className="topic-name">
          {topic.name}
        </h1>
        {topic.scopeNote && (
          <p className="dimension-note" lang={lang}>
            {topic.scopeNote}
          </p>
        )}
        <Meaning topic={topic} locale={locale} />
        {topic.alternative.length > 0 && (
          <p className="topic-words">
            {t('alsoCalled')} <span lang={lang}>{topic.alternative.join(' · ')}</span>
          </p>
        )}
        <p className="dimension-all">
          <a className="button button-plain" href={searchHref(pathOf('/search', locale), search)} rel="nofollow">
            {t('searchAll', { topic: topic.name })} <Icon name="arrow" />
          </a>
        </p>
      </header>
      {topic.groups.map((group) => (
        <Group key={group.kind} group={group} practices={practices} search={search} locale={locale} />
      ))}
      <Others topic={topic} locale={locale} />
    </div>
  );
}

/** What the glossary says that it means. */
function Meaning({ topic: { term }, locale }: Pick<TopicViewProps, 'topic' | 'locale'>) {
  const t = useTranslations('topics');
  if (!term) return null;
  const lang = langOf(term, locale);
  return (
    <section className="topic-meaning" aria-label={t('meaning')}>
      <p lang={lang}>
        <TermText term={term} />
      </p>
      <p>
        <a href={termHref(term, locale)}>{t('fromGlossary', { term: term.name })}</a>
      </p>
    </section>
  );
}

/** The best records of a kind, and where all of them are. */
function Group({ group, practices, search, locale }: { group: TopicRecords } & Omit<TopicViewProps, 'topic'>) {
  const t = useTranslations('topics');
  const { kind, count, records } = group;
  return (
    <section className="dimension-section" aria-labelledby={kind}>
      <h2 id={kind}>
        {kindOf(kind).many[locale]} <span className="topic-count">{count}</span>
      </h2>
      {records.length > 0 && kind === 'practice' && <PracticeCards practices={practices} locale={locale} />}
      {records.length > 0 && kind !== 'practice' && (
        <ul role="list" className="link-rows">
          {records.map(({ id, title, summary, path }) => (
            <LinkRow key={id} icon={ICONS[kind]} title={title} summary={summary} href={path} />
          ))}
        </ul>
      )}
      {records.length < count && (
        <p className="dimension-all">
          <a
            href={searchHref(pathOf('/search', locale), { ...search, facets: { kind: [kind] } })}
            rel="nofollow"
            aria-label={`${kindOf(kind).many[locale]}: ${t('searchKind')}`}
          >
            {t('searchKind')}
          </a>
        </p>
      )}
    </section>
  );
}

/** Topics above, below and beside it. */
function Others({ topic, locale }: Pick<TopicViewProps, 'topic' | 'locale'>) {
  const t = useTranslations('topics');
  const relations = (['broader', 'narrower', 'related'] as const).filter((each) => topic[each].length > 0);
  if (relations.length === 0) return null;
  return (
    <section className="dimension-section" aria-labelledby="topics">
      <h2 id="topics">{t('others')}</h2>
      <div className="topic-relations">
        {relations.map((relation) => (
          <section key={relation} aria-labelledby={relation}>
            <h3 id={relation}>{t(relation)}</h3>
            <TopicList topics={topic[relation]} locale={locale} />
          </section>
        ))}
      </div>
    </section>
  );
}
