import '../blocks/blocks.css';
import './template.css';
import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { SiteSettings } from '@/domain/site';
import type { Template, TemplateProblem, TemplateSummary } from '@/domain/template';
import { problemInWords } from '@/domain/template-problem-words';
import { templateProblems } from '@/domain/template-problems';
import { POLICY_STAGES } from '@/domain/vocabularies/policy-stages';
import type { ShowingPractices } from '@/domain/way-on';
import { pathOf } from '@/i18n/navigation';
import { Breadcrumbs } from '../breadcrumbs';
import { Cover } from '../cover';
import { ALL_DIMENSIONS } from '../cover-path';
import { langOf } from '../guide/reading';
import { Icon } from '../icon';
import { Citing } from '../practice/citing';
import { PrintButton } from '../practice/print-button';
import { ShowingPracticesList } from '../showing-practices';
import { kitHref } from './download-links';
import { Downloads } from './downloads';
import { Part } from './parts';
import { TemplateFacts } from './template-facts';
import { TemplateRows } from './template-rows';

export interface TemplateViewProps {
  template: Template;
  /** Others of the same stage. */
  siblings: readonly TemplateSummary[];
  /** Address of the section of the guide in which the template's stage begins; null if there is none. */
  stageHref: string | null;
  /** Practices that show what it is for; null if there are none. */
  practices: ShowingPractices | null;
  settings: SiteSettings;
  locale: Locale;
  /** Absolute address of the page. */
  url: string;
}

/** A template: what it is for, how it is used, what it looks like, and how to download it. */
export function TemplateView(props: TemplateViewProps) {
  const { template, siblings, stageHref, practices, settings, locale, url } = props;
  const t = useTranslations('template');
  const wayOn = useTranslations('wayOn');
  const lang = langOf(template, locale);
  const { title, summary, purpose, steps, structure, policyStage, dimensions } = template;
  const shown = dimensions.length > 0 ? dimensions : ALL_DIMENSIONS;
  const problems = templateProblems(structure);
  return (
    <article>
      <Cover className="template-cover" id={template.id} dimensions={shown} shape="band" eager />
      <div className="container template">
        <Breadcrumbs locale={locale} steps={[{ label: t('title'), href: pathOf('/templates', locale) }]} />
        <header className="template-head">
          <p className="template-stage">
            {policyStage
              ? t('ofStage', {
                  number: POLICY_STAGES.keys.indexOf(policyStage) + 1,
                  stage: POLICY_STAGES.short(policyStage, locale),
                })
              : t('ofSeal')}
          </p>
          <h1 lang={lang}>{title}</h1>
          <p className="template-summary" lang={lang}>
            {summary}
          </p>
          {!policyStage && <p className="note">{t('sealNote')}</p>}
          {lang && <p className="note">{t('onlySpanish')}</p>}
          {problems.length > 0 && <Unfinished problems={problems} structure={structure} locale={locale} />}
        </header>
        {problems.length === 0 && (
          <aside className="template-aside no-print" aria-labelledby="download">
            <Downloads template={template} locale={locale} />
          </aside>
        )}
        <div className="template-body">
          <section className="template-part">
            <h2>{t('purpose')}</h2>
            <div lang={lang}>
              {purpose.split(/\n\s*\n/).map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
          </section>
          <TemplateFacts template={template} stageHref={stageHref} locale={locale} />
          {steps.length > 0 && (
            <section className="template-part">
              <h2>{t('steps')}</h2>
              <ol className="template-steps" lang={lang}>
                {steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </section>
          )}
        </div>
      </div>
      <section className="preview" aria-labelledby="preview">
        <div className="container">
          <h2 id="preview">{t('preview')}</h2>
          <p className="section-lead no-print">{t('previewLead')}</p>
          <div className="sheet-of-paper" lang={lang}>
            <p className="paper-title">{title}</p>
            {structure.map((part, index) => (
              <section key={index} className="paper-part" data-part={part.part}>
                {part.title && part.part !== 'canvas' && <h3>{part.title}</h3>}
                <Part part={part} number={index + 1} />
              </section>
            ))}
          </div>
        </div>
      </section>
      <div className="container template-end no-print">
        <div className="template-actions">
          <PrintButton>
            <Icon name="print" /> {t('print')}
          </PrintButton>
          <Citing title={title} publishedAt={template.publishedAt} settings={settings} url={url} />
        </div>
        {policyStage && siblings.length > 0 && (
          <section aria-labelledby="siblings">
            <h2 id="siblings">{t('siblings')}</h2>
            <p>
              <a className="with-icon kit" href={kitHref(policyStage, locale)} download>
                <Icon name="file" /> {t('kit', { count: siblings.length + 1 })}
              </a>
            </p>
            <TemplateRows templates={siblings} locale={locale} />
          </section>
        )}
        {practices && (
          <section aria-labelledby="way-on">
            <h2 id="way-on">{wayOn('practices', { count: dimensions.length })}</h2>
            <ShowingPracticesList found={practices} of="template" locale={locale} />
          </section>
        )}
      </div>
    </article>
  );
}

interface UnfinishedProps extends Pick<Template, 'structure'> {
  problems: readonly TemplateProblem[];
  locale: Locale;
}

/** Why no document can be made of a template in its current state. */
function Unfinished({ problems, structure, locale }: UnfinishedProps) {
  const t = useTranslations('template');
  return (
    <div className="note">
      <p>{t('unfinished')}</p>
      <ul>
        {problems.map((each) => (
          <li key={`${each.path}-${each.problem}`}>{problemInWords(each, structure)[locale]}</li>
        ))}
      </ul>
    </div>
  );
}
