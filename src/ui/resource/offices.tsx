import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { RegionalOffice } from '@/domain/resource';
import { REGIONS } from '@/domain/vocabularies/regions';
import { Contact } from '../practice/extras';

interface OfficesProps {
  offices: readonly RegionalOffice[];
  institutionUrl: string | null;
  locale: Locale;
}

/** SERMIG's offices in the regions, from north to south. */
export function Offices({ offices, institutionUrl, locale }: OfficesProps) {
  const t = useTranslations('resource');
  if (offices.length === 0) {
    return (
      <p className="resources-silent">
        {t('officesNone')}
        {institutionUrl && (
          <>
            {' '}
            <a href={institutionUrl}>{t('officesElsewhere')}</a>.
          </>
        )}
      </p>
    );
  }
  return (
    <>
      <p className="section-lead">{t('officesLead')}</p>
      <ul role="list" className="offices">
        {offices.map(({ id, region, contact }) => (
          <li key={id}>
            <h3>{REGIONS.label(region, locale)}</h3>
            <Contact contact={contact} lang={undefined} />
          </li>
        ))}
      </ul>
    </>
  );
}
