import '../stage-band.css';
import './sello.css';
import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';
import { langOf } from '../guide/reading';
import type { SelloEntry } from './sello-entry';

export interface SelloStepsProps {
  steps: readonly { title: string; text?: string | undefined }[];
  /** The page that describes them. */
  page: SelloEntry;
  locale: Locale;
}

/** The way from the letter to the plaque, along a line on deep blue. */
export function SelloSteps({ steps, page, locale }: SelloStepsProps) {
  const t = useTranslations('sello');
  const lang = langOf(page, locale);
  return (
    <section className="stages sello-steps" aria-labelledby="steps">
      <div className="container">
        <h2 id="steps">{t('steps')}</h2>
        <p className="section-lead">{t('stepsLead', { count: steps.length })}</p>
        <ol role="list" lang={lang}>
          {steps.map(({ title, text }, index) => (
            <li key={title}>
              <h3>{`${index + 1}. ${title}`}</h3>
              {text && <p>{text}</p>}
            </li>
          ))}
        </ol>
        <p className="sello-steps-more no-print">
          <a href={pathOf('/sello-migrante/[slug]', locale, page.slug)}>{t('stepsMore', { title: page.title })}</a>
        </p>
      </div>
    </section>
  );
}
