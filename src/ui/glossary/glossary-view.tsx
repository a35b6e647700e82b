import './glossary.css';
import { useTranslations } from 'next-intl';
import type { GlossaryTerm } from '@/domain/guide';
import type { Locale } from '@/domain/locale';
import type { TopicLink } from '@/domain/topic';
import { pathOf } from '@/i18n/navigation';
import { Breadcrumbs } from '../breadcrumbs';
import { langOf } from '../guide/reading';
import { LetterLinks, letterId } from './letter-links';
import { byLetter } from './letters';
import { TermText } from './term-text';

interface GlossaryViewProps {
  terms: readonly GlossaryTerm[];
  /** The topics that terms explain, by the term's id. */
  topics: ReadonlyMap<string, TopicLink>;
  locale: Locale;
}

/** Every term from A to Z, each with an address of its own. */
export function GlossaryView({ terms, topics, locale }: GlossaryViewProps) {
  const t = useTranslations('glossary');
  const guides = useTranslations('guide');
  const groups = byLetter(terms, locale);
  return (
    <div className="container glossary">
      <Breadcrumbs
        locale={locale}
        steps={[{ label: guides('title'), href: pathOf('/guides', locale) }]}
        here={t('title')}
      />
      <header className="glossary-head">
        <h1>{t('heading')}</h1>
        <p className="glossary-lead">{t('lead')}</p>
      </header>
      {groups.length === 0 && <p className="section-lead">{t('none')}</p>}
      {groups.length > 1 && <LetterLinks letters={groups.map(({ letter }) => letter)} label={t('letters')} />}
      {groups.map(({ letter, held }) => (
        <section key={letter} className="letter" aria-labelledby={letterId(letter)}>
          <h2 id={letterId(letter)}>{letter}</h2>
          <div className="letter-terms">
            {held.map((term) => (
              <Entry key={term.id} term={term} topic={topics.get(term.id)} all={terms} locale={locale} />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

interface EntryProps {
  term: GlossaryTerm;
  topic: TopicLink | undefined;
  all: readonly GlossaryTerm[];
  locale: Locale;
}

function Entry({ term, topic, all, locale }: EntryProps) {
  const t = useTranslations('glossary');
  const lang = langOf(term, locale);
  const related = term.related.flatMap((id) => all.find((each) => each.id === id) ?? []);
  return (
    <article className="glossary-term" id={term.slug}>
      <div className="glossary-name">
        <h3 lang={lang}>{term.name}</h3>{' '}
        <a className="glossary-anchor no-print" href={`#${term.slug}`} aria-label={t('linkTo', { term: term.name })}>
          #
        </a>
      </div>
      <p lang={lang}>
        <TermText term={term} />
      </p>
      {lang && <p className="source-line">{t('onlySpanish')}</p>}
      {related.length > 0 && (
        <p className="glossary-related">
          {t('related')}{' '}
          {related.map((each, index) => (
            <span key={each.id} lang={langOf(each, locale)}>
              {index > 0 && ', '}
              <a href={`#${each.slug}`}>{each.name}</a>
            </span>
          ))}
        </p>
      )}
      {topic && (
        <p className="glossary-related">
          <a href={pathOf('/topics/[slug]', locale, topic.slug)}>{t('topic', { count: topic.count })}</a>
        </p>
      )}
    </article>
  );
}
