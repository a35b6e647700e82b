import './practice.css';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/domain/locale';
import type { Practice, PracticeSummary } from '@/domain/practice';
import type { SiteSettings } from '@/domain/site';
import type { HelpfulTemplates } from '@/domain/way-on';
import { SUBAREAS } from '@/domain/vocabularies/areas';
import { PRACTICE_SECTIONS, type PracticeSection } from '@/domain/vocabularies/practice-sections';
import { pathOf } from '@/i18n/navigation';
import { Breadcrumbs } from '../breadcrumbs';
import { Cover } from '../cover';
import { DimensionTags } from '../dimension-tags';
import { periodText } from '../period';
import { placesLine } from '../places';
import { PracticeCards } from '../practice-card';
import { RichText } from '../rich-text';
import { Actions } from './actions';
import { Attachments, Contact, Videos } from './extras';
import { Facts } from './facts';
import { Findings } from './findings';
import { HelpfulTemplatesList } from './helpful-templates';
import { Photos } from './photos';
import { isStated, Replication } from './replication';
import { reportHref } from './report-link';
import { Sources } from './sources';

export interface PracticeViewProps {
  practice: Practice;
  related: readonly PracticeSummary[];
  /** The place in a guide with advice for practices of this kind; null if there is none. */
  advice: { title: string; href: string } | null;
  /** Templates of the stage at which it helps; null if there are none. */
  templates: HelpfulTemplates | null;
  settings: SiteSettings;
  locale: Locale;
  /** Absolute address of the page: in citations and in reports of errors. */
  url: string;
}

/** Sections before the results, and after them. */
const BEFORE: readonly PracticeSection[] = ['context', 'whatWasDone'];
const AFTER: readonly PracticeSection[] = ['lessons', 'innovation'];

/** A practice with all its parts; those about which its sources say nothing are left out, or say so. */
export function PracticeView({ practice, related, advice, templates, settings, locale, url }: PracticeViewProps) {
  const t = useTranslations('practice');
  const wayOn = useTranslations('wayOn');
  const lang = practice.locale === locale ? undefined : practice.locale;
  const { area, subarea, dimensions, sections, citations } = practice;
  const assigner = practice.assignedBy.dimensions;
  const searchPath = pathOf('/practices', locale);
  const steps = [
    { label: t('title'), href: searchPath },
    ...(area && subarea ? [{ label: SUBAREAS.label(subarea, locale), href: `${searchPath}?subarea=${subarea}` }] : []),
  ];
  return (
    <article>
      <Cover className="practice-cover" id={practice.id} dimensions={dimensions} shape="band" eager />
      <div className="container practice">
        <Breadcrumbs locale={locale} steps={steps} />
        <header className="practice-head">
          <p className="place-line">
            {[placesLine(practice, locale), periodText(practice, locale, t)].filter(Boolean).join(' · ')}
          </p>
          <h1 lang={lang}>{practice.title}</h1>
          <p className="practice-summary" lang={lang}>
            {practice.summary}
          </p>
          <DimensionTags dimensions={dimensions} locale={locale} linked />
          {assigner && <p className="assigned">{t(`assigned.${assigner}`)}</p>}
          {lang && <p className="note">{t('onlySpanish')}</p>}
        </header>
        <div className="practice-body" data-dimension={dimensions[0]}>
          <Written practice={practice} names={BEFORE} locale={locale} lang={lang} />
          <Part title={PRACTICE_SECTIONS.label('results', locale)}>
            {sections.results && (
              <div lang={lang}>
                <RichText document={sections.results} />
              </div>
            )}
            <Findings practice={practice} locale={locale} lang={lang} />
          </Part>
          <Written practice={practice} names={AFTER} locale={locale} lang={lang} />
          <HowToReplicate
            practice={practice}
            advice={advice}
            settings={settings}
            locale={locale}
            lang={lang}
            url={url}
          />
          {templates && (
            <Part title={wayOn('templates')} className="no-print">
              <HelpfulTemplatesList found={templates} locale={locale} />
            </Part>
          )}
          {practice.photos.length > 0 && (
            <Part title={t('photos')}>
              <Photos photos={practice.photos} lang={lang} />
            </Part>
          )}
          {practice.attachments.length > 0 && (
            <Part title={t('attachments')}>
              <Attachments attachments={practice.attachments} locale={locale} lang={lang} />
            </Part>
          )}
          {practice.videos.length > 0 && (
            <Part title={t('videos')}>
              <Videos videos={practice.videos} lang={lang} />
            </Part>
          )}
          {practice.contact && (
            <Part title={t('contact')}>
              <Contact contact={practice.contact} lang={lang} />
            </Part>
          )}
          <Part title={t('sources')}>
            <Sources citations={citations} locale={locale} lang={lang} />
            {practice.authorship[practice.locale] === 'machineAssisted' && (
              <p className="authorship">{t('machineAssisted')}</p>
            )}
          </Part>
        </div>
        <aside className="practice-aside" aria-label={t('facts')}>
          <Facts practice={practice} locale={locale} />
          <Actions practice={practice} settings={settings} url={url} />
        </aside>
      </div>
      {related.length > 0 && (
        <section className="container related no-print" aria-labelledby="related">
          <h2 id="related">{t('related')}</h2>
          <PracticeCards practices={related} locale={locale} />
        </section>
      )}
    </article>
  );
}

function Part({ title, className = '', children }: { title: string; className?: string; children: ReactNode }) {
  return (
    <section className={`part ${className}`.trim()}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface WrittenProps extends Pick<PracticeViewProps, 'practice' | 'locale'> {
  names: readonly PracticeSection[];
  lang: Locale | undefined;
}

/** Sections that have text; empty ones are left out. */
function Written({ practice, names, locale, lang }: WrittenProps) {
  return names.map((name) => {
    const document = practice.sections[name];
    return (
      document && (
        <Part key={name} title={PRACTICE_SECTIONS.label(name, locale)}>
          <div lang={lang}>
            <RichText document={document} />
          </div>
        </Part>
      )
    );
  });
}

/** What another commune needs to know; if no source says it, those who have done it are asked. */
function HowToReplicate({
  practice,
  advice,
  settings,
  locale,
  lang,
  url,
}: Omit<PracticeViewProps, 'related' | 'templates'> & { lang: Locale | undefined }) {
  const t = useTranslations('practice');
  const document = practice.sections.howToReplicate;
  const sheet = isStated(practice.replication) ? practice.replication : null;
  return (
    <Part title={PRACTICE_SECTIONS.label('howToReplicate', locale)}>
      {document && (
        <div lang={lang}>
          <RichText document={document} />
        </div>
      )}
      {sheet && <Replication sheet={sheet} locale={locale} lang={lang} />}
      {!document && !sheet && (
        <p>
          {t('replicationNotStated')}
          {settings.contactEmail && (
            <>
              {' '}
              {t('replicated')}{' '}
              <a
                href={reportHref({
                  to: settings.contactEmail,
                  subject: t('replicatedSubject', { title: practice.title }),
                  body: t('replicatedBody', { title: practice.title, url }),
                })}
              >
                {t('tellUs')}
              </a>
              .
            </>
          )}
        </p>
      )}
      {advice && (
        <p className="practice-advice">
          {t('adviceLead')} <a href={advice.href}>{advice.title}</a>.
        </p>
      )}
    </Part>
  );
}
