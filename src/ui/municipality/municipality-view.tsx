import '../practice/practice.css';
import './municipalities.css';
import './profile.css';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/domain/locale';
import type { Municipality } from '@/domain/municipality';
import type { PracticeSummary } from '@/domain/practice';
import { searchParameters } from '@/domain/search-request';
import type { SiteSettings } from '@/domain/site';
import { REGIONS } from '@/domain/vocabularies/regions';
import { pathOf } from '@/i18n/navigation';
import { Breadcrumbs } from '../breadcrumbs';
import { Cover } from '../cover';
import { Figures } from '../figures';
import { Icon } from '../icon';
import { Citing } from '../practice/citing';
import { Photos } from '../practice/photos';
import { PrintButton } from '../practice/print-button';
import { PracticeCards } from '../practice-card';
import { Commitments } from './commitments';
import { Invite, type InviteProps } from './invite';
import { LocalPolicies } from './local-policies';
import { MunicipalityFacts } from './municipality-facts';
import { SealPart } from './seal-part';

export interface MunicipalityViewProps {
  municipality: Municipality;
  /** Practices in the commune that others implement. */
  inCommune: readonly PracticeSummary[];
  settings: SiteSettings;
  locale: Locale;
  /** Absolute address of the page: in citations and in reports of errors. */
  url: string;
}

/** Whether the profile has texts that may be in a language other than the page's. */
const hasWords = ({ commitments, localPolicies, figures, office }: Municipality): boolean =>
  commitments.length > 0 || localPolicies.length > 0 || figures.length > 0 || office !== null;

/** The profile of a municipality: what the sources say about it, and plainly where they say nothing. */
export function MunicipalityView(props: MunicipalityViewProps) {
  const { municipality, inCommune, settings, locale, url } = props;
  const t = useTranslations('municipality');
  const search = useTranslations('search');
  const { name, commune, region, crest, photo, practices } = municipality;
  const others = practices.length > 0 ? 'othersInCommune' : 'inCommune';
  const lang = municipality.locale === locale ? undefined : municipality.locale;
  const invite: InviteProps = { name, url, to: settings.contactEmail };
  const list = pathOf('/municipalities', locale);
  const steps = [
    { label: search('of.municipalities.title'), href: list },
    ...(region
      ? [
          {
            label: REGIONS.label(region, locale),
            href: `${list}?${searchParameters({ facets: { region: [region] } }).toString()}`,
          },
        ]
      : []),
  ];
  return (
    <article>
      <Cover
        className="profile-cover"
        id={municipality.id}
        dimensions={dimensionsOf(municipality)}
        shape="band"
        eager
      />
      <div className="container practice profile">
        <Breadcrumbs locale={locale} steps={steps} />
        <header className="practice-head profile-head">
          {crest && <img className="crest" src={crest.url} width={crest.width} height={crest.height} alt={crest.alt} />}
          <div>
            <p className="place-line">
              {[commune, region && REGIONS.label(region, locale)].filter(Boolean).join(' · ')}
            </p>
            <h1>{name}</h1>
            {lang && hasWords(municipality) && <p className="note">{t('onlySpanish')}</p>}
          </div>
        </header>
        <div className="practice-body">
          {photo && <Photos photos={[photo]} lang={lang} />}
          <SealPart municipality={municipality} locale={locale} invite={invite} />
          <Part id="commitments" title={t('commitments')}>
            <Commitments commitments={municipality.commitments} locale={locale} lang={lang} />
          </Part>
          <Part id="figures" title={t('figures')}>
            <Figures figures={municipality.figures} locale={locale} lang={lang} withMeasure withNote />
            {municipality.figures.length === 0 && <Silence words={t('figuresNone')} invite={invite} />}
          </Part>
          <Part id="policies" title={t('policies')}>
            <p className="section-lead">
              {t('policiesLead')} <a href={pathOf('/local-policies', locale)}>{t('register')}</a>
            </p>
            {municipality.localPolicies.length > 0 ? (
              <LocalPolicies policies={municipality.localPolicies} locale={locale} lang={lang} />
            ) : (
              <Silence words={t('policiesNone')} invite={invite} />
            )}
          </Part>
          {practices.length === 0 && inCommune.length === 0 && (
            <Part id="practices" title={t('practices')}>
              <Silence words={t('practicesNone')} invite={invite} />
            </Part>
          )}
        </div>
        <aside className="practice-aside" aria-label={t('facts')}>
          <MunicipalityFacts municipality={municipality} locale={locale} lang={lang} />
          <div className="actions no-print">
            <PrintButton>
              <Icon name="print" /> {t('print')}
            </PrintButton>
            <Citing title={name} publishedAt={municipality.publishedAt} settings={settings} url={url} />
          </div>
        </aside>
      </div>
      {practices.length > 0 && (
        <section className="container related" aria-labelledby="practices">
          <h2 id="practices">{t('practices')}</h2>
          <PracticeCards practices={practices} locale={locale} />
        </section>
      )}
      {inCommune.length > 0 && (
        <section className="container related" aria-labelledby="in-commune">
          <h2 id="in-commune">{t(others)}</h2>
          <p className="section-lead related-lead">{t('inCommuneLead', { commune })}</p>
          <PracticeCards practices={inCommune} locale={locale} />
        </section>
      )}
    </article>
  );
}

/** The threads of its cloth: the dimensions of its local policies and practices. */
const dimensionsOf = ({ localPolicies, practices }: Municipality) => [
  ...new Set([...localPolicies, ...practices].flatMap(({ dimensions }) => dimensions)),
];

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Silence({ words, invite }: { words: string; invite: InviteProps }) {
  return (
    <p className="silent">
      {words} <Invite {...invite} />
    </p>
  );
}
