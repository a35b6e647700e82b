import './message.css';
import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';
import { Cover } from '../cover';
import { SearchForm } from '../search-form';

/** Idle cloth: no thread is coloured. */
const IDLE_WEAVE = 'nothing-here';

/** Says that there is nothing at this address, and offers the search and the home page. */
export function NotFoundView({ locale }: { locale: Locale }) {
  const t = useTranslations('notFound');
  const home = useTranslations('home');
  return (
    <>
      <Cover className="message-cover" id={IDLE_WEAVE} dimensions={[]} shape="band" eager />
      <div className="container message">
        <p className="message-code">{t('code')}</p>
        <h1>{t('heading')}</h1>
        <p className="message-lead">{t('lead')}</p>
        <SearchForm
          scope="practices"
          locale={locale}
          label={t('search')}
          placeholder={home('searchPlaceholder')}
          button={home('searchButton')}
        />
        <p>
          <a href={pathOf('/', locale)}>{t('home')}</a>
        </p>
      </div>
    </>
  );
}
