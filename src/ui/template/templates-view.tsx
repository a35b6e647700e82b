import './template.css';
import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { TemplateSummary } from '@/domain/template';
import { POLICY_STAGES } from '@/domain/vocabularies/policy-stages';
import { Breadcrumbs } from '../breadcrumbs';
import { Icon } from '../icon';
import { kitHref } from './download-links';
import { TemplateRows } from './template-rows';

interface TemplatesViewProps {
  templates: readonly TemplateSummary[];
  locale: Locale;
}

/** Every template by the stage it serves, with the kit of each stage; those of the Sello separately. */
export function TemplatesView({ templates, locale }: TemplatesViewProps) {
  const t = useTranslations('template');
  const apart = templates.filter(({ policyStage }) => policyStage === null);
  const stages = POLICY_STAGES.keys
    .map((stage) => ({ stage, held: templates.filter(({ policyStage }) => policyStage === stage) }))
    .filter(({ held }) => held.length > 0);
  return (
    <div className="container templates">
      <Breadcrumbs locale={locale} steps={[]} here={t('title')} />
      <header className="templates-head">
        <h1>{t('heading')}</h1>
        <p className="template-summary">{t('lead')}</p>
      </header>
      {templates.length === 0 && <p className="section-lead">{t('none')}</p>}
      {stages.map(({ stage, held }) => (
        <section key={stage} className="templates-stage" aria-labelledby={stage}>
          <div className="templates-stage-head">
            <p className="templates-number" aria-hidden="true">
              {POLICY_STAGES.keys.indexOf(stage) + 1}
            </p>
            <h2 id={stage}>
              <span className="visually-hidden">
                {t('stageNumber', { number: POLICY_STAGES.keys.indexOf(stage) + 1 })}{' '}
              </span>
              {POLICY_STAGES.label(stage, locale)}
            </h2>
            <a className="with-icon kit no-print" href={kitHref(stage, locale)} download>
              <Icon name="file" /> {t('kit', { count: held.length })}
            </a>
          </div>
          <TemplateRows templates={held} locale={locale} />
        </section>
      ))}
      {apart.length > 0 && (
        <section className="templates-stage templates-apart" aria-labelledby="apart">
          <div className="templates-stage-head">
            <h2 id="apart">{t('apart')}</h2>
            <p className="section-lead">{t('apartLead')}</p>
          </div>
          <TemplateRows templates={apart} locale={locale} />
        </section>
      )}
    </div>
  );
}
