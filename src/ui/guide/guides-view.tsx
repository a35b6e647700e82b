import './guide.css';
import { useTranslations } from 'next-intl';
import type { Guide } from '@/domain/guide';
import type { Locale } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';
import { Breadcrumbs } from '../breadcrumbs';
import { Cover } from '../cover';
import { ALL_DIMENSIONS } from '../cover-path';
import { Icon } from '../icon';
import { inOrder } from './contents';
import { langOf } from './reading';

/** The guides of the portal. */
export function GuidesView({ guides, locale }: { guides: readonly Guide[]; locale: Locale }) {
  const t = useTranslations('guide');
  return (
    <div className="container guides">
      <Breadcrumbs locale={locale} steps={[]} here={t('title')} />
      <header className="guides-head">
        <h1>{t('heading')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      {guides.length === 0 && <p className="section-lead">{t('none')}</p>}
      <ul role="list" className="guide-rows">
        {guides.map((guide) => (
          <li key={guide.id} className="guide-row">
            <Cover className="guide-row-cover" id={guide.id} dimensions={ALL_DIMENSIONS} eager />
            <div>
              <h2 lang={langOf(guide, locale)}>
                <a href={pathOf('/guides/[slug]', locale, guide.slug)}>{guide.title}</a>
              </h2>
              <p lang={langOf(guide, locale)}>{guide.summary}</p>
              <p className="guide-row-facts">{t('sections', { count: inOrder(guide.contents).length })}</p>
            </div>
          </li>
        ))}
      </ul>
      <ul role="list" className="also">
        {(['/glossary', '/templates'] as const).map((route) => (
          <li key={route}>
            <a className="with-icon" href={pathOf(route, locale)}>
              <Icon name="arrow" /> {t(`also.${route === '/glossary' ? 'glossary' : 'templates'}`)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
