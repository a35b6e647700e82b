import '../glossary/glossary.css';
import './topic.css';
import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { TopicLink } from '@/domain/topic';
import { Breadcrumbs } from '../breadcrumbs';
import { LetterLinks, letterId } from '../glossary/letter-links';
import { byLetter } from '../glossary/letters';
import { TopicList } from './topic-list';

/** Every topic that a record holds, from A to Z, with how many do. */
export function TopicsView({ topics, locale }: { topics: readonly TopicLink[]; locale: Locale }) {
  const t = useTranslations('topics');
  const groups = byLetter(topics, locale);
  return (
    <div className="container glossary">
      <Breadcrumbs locale={locale} steps={[]} here={t('title')} />
      <header className="glossary-head">
        <h1>{t('heading')}</h1>
        <p className="glossary-lead">{t('lead')}</p>
      </header>
      {groups.length === 0 && <p className="section-lead">{t('none')}</p>}
      {groups.length > 1 && <LetterLinks letters={groups.map(({ letter }) => letter)} label={t('letters')} />}
      {groups.map(({ letter, held }) => (
        <section key={letter} className="letter" aria-labelledby={letterId(letter)}>
          <h2 id={letterId(letter)}>{letter}</h2>
          <TopicList topics={held} locale={locale} />
        </section>
      ))}
    </div>
  );
}
