import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { TopicLink } from '@/domain/topic';
import { pathOf } from '@/i18n/navigation';

/** Links to topics, each with how many records hold it. */
export function TopicList({ topics, locale }: { topics: readonly TopicLink[]; locale: Locale }) {
  const t = useTranslations('topics');
  return (
    <ul role="list" className="topic-list">
      {topics.map(({ id, name, nameIn, slug, count }) => (
        <li key={id}>
          <a href={pathOf('/topics/[slug]', locale, slug)} lang={nameIn === locale ? undefined : nameIn}>
            {name}
          </a>{' '}
          <span className="topic-count">{t('count', { count })}</span>
        </li>
      ))}
    </ul>
  );
}
