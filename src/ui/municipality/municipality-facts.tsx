import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { dayInChile } from '@/domain/chilean-time';
import type { Locale } from '@/domain/locale';
import type { Municipality } from '@/domain/municipality';
import { formatPartialDate } from '@/domain/partial-date';
import { searchParameters } from '@/domain/search-request';
import { REGIONS } from '@/domain/vocabularies/regions';
import { pathOf } from '@/i18n/navigation';
import { Locator } from '../maps/locator';
import { Contact } from '../practice/extras';
import { citationWords } from './citation-words';

interface MunicipalityFactsProps {
  municipality: Municipality;
  locale: Locale;
  lang: Locale | undefined;
}

const HEIGHT = 330;

/** What is known about a municipality at a glance, next to its location. What is not stated is shown as such. */
export function MunicipalityFacts({ municipality, locale, lang }: MunicipalityFactsProps) {
  const t = useTranslations('municipality');
  const { commune, region, communeCode, coordinates, office, url, pilotedGuide, pilotCitation } = municipality;
  const regionName = region ? REGIONS.label(region, locale) : t('regionNotStated');
  const silent = <span className="silent">{t('notStated')}</span>;
  return (
    <div className="profile-facts">
      {coordinates && (
        <Locator
          points={[{ coordinates, isFilled: true }]}
          height={HEIGHT}
          label={t('locator', { commune, region: regionName })}
        />
      )}
      <dl className="facts">
        <Fact term={t('region')}>
          {region ? (
            <a
              className="fact-value"
              href={`${pathOf('/municipalities', locale)}?${searchParameters({ facets: { region: [region] } }).toString()}`}
              rel="nofollow"
            >
              {regionName}
            </a>
          ) : (
            silent
          )}
        </Fact>
        <Fact term={t('commune')}>
          {commune}
          {communeCode && <span className="fact-note">{`${t('code')}: ${communeCode}`}</span>}
          {!coordinates && <span className="fact-note">{t('whereUnknown')}</span>}
        </Fact>
        <Fact term={t('office')}>{office ? <Contact contact={office} lang={lang} /> : silent}</Fact>
        <Fact term={t('site')}>
          {url ? <a href={url}>{url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}</a> : silent}
        </Fact>
        <Fact term={t('guide')}>
          {pilotedGuide ? (
            <>
              {t('guidePilot')}
              <span className="fact-note">{citationWords(pilotCitation, t)}</span>
            </>
          ) : (
            <span className="silent">{t('guideSilent')}</span>
          )}
        </Fact>
        <Fact term={t('published')}>{formatPartialDate(dayInChile(municipality.publishedAt), locale)}</Fact>
      </dl>
    </div>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
