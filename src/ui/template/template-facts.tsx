import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/domain/locale';
import { formatPartialDate } from '@/domain/partial-date';
import type { Template } from '@/domain/template';
import { POLICY_STAGES } from '@/domain/vocabularies/policy-stages';
import { DimensionTags } from '../dimension-tags';
import { langOf } from '../guide/reading';

interface TemplateFactsProps {
  template: Template;
  stageHref: string | null;
  locale: Locale;
}

/** When, with whom, for how long and with what; and where the template comes from. */
export function TemplateFacts({ template, stageHref, locale }: TemplateFactsProps) {
  const t = useTranslations('template');
  const lang = langOf(template, locale);
  const { policyStage, participants, duration, materials, citation, termsOfUse } = template;
  const stage = policyStage && POLICY_STAGES.label(policyStage, locale);
  return (
    <dl className="template-facts">
      <Fact name={t('when')}>{stage ? stageHref ? <a href={stageHref}>{stage}</a> : stage : t('whenSeal')}</Fact>
      {participants && (
        <Fact name={t('participants')} lang={lang}>
          {participants}
        </Fact>
      )}
      {duration && (
        <Fact name={t('duration')} lang={lang}>
          {duration}
        </Fact>
      )}
      {materials.length > 0 && (
        <Fact name={t('materials')} lang={lang}>
          <ul>
            {materials.map((material) => (
              <li key={material}>{material}</li>
            ))}
          </ul>
        </Fact>
      )}
      {template.dimensions.length > 0 && (
        <Fact name={t('dimensions')}>
          <DimensionTags dimensions={template.dimensions} locale={locale} linked />
        </Fact>
      )}
      <Fact name={t('version')}>
        {t('versionValue', { version: template.version, date: formatPartialDate(template.dated, locale) })}
      </Fact>
      <Fact name={t('source')}>
        {citation ? (
          <>
            {citation.source.url ? <a href={citation.source.url}>{citation.source.title}</a> : citation.source.title}
            {citation.section && (
              <span className="source-line" lang={lang}>
                {citation.section}
              </span>
            )}
          </>
        ) : (
          t('notStated')
        )}
        <span className="source-line">{t(`origins.${template.origin}`)}</span>
      </Fact>
      <Fact name={t('termsOfUse')} lang={termsOfUse ? lang : undefined}>
        {termsOfUse ?? t('notStated')}
      </Fact>
    </dl>
  );
}

function Fact({ name, lang, children }: { name: string; lang?: Locale | undefined; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd lang={lang}>{children}</dd>
    </div>
  );
}
