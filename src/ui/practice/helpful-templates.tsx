import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import { POLICY_STAGES } from '@/domain/vocabularies/policy-stages';
import type { HelpfulTemplates } from '@/domain/way-on';
import { pathOf } from '@/i18n/navigation';
import { Icon } from '../icon';
import { TemplateRows } from '../template/template-rows';

interface HelpfulTemplatesListProps {
  found: HelpfulTemplates;
  locale: Locale;
}

/** Templates of the stage at which a practice helps, and the way to all of the stage. The heading is the caller's. */
export function HelpfulTemplatesList({ found: { stage, templates, total }, locale }: HelpfulTemplatesListProps) {
  const t = useTranslations('wayOn');
  const number = POLICY_STAGES.keys.indexOf(stage) + 1;
  return (
    <>
      <p>{t('templatesLead', { number, stage: POLICY_STAGES.short(stage, locale) })}</p>
      <TemplateRows templates={templates} locale={locale} />
      {total > templates.length && (
        <p className="way-on-all">
          <a className="button button-plain" href={`${pathOf('/templates', locale)}#${stage}`}>
            {t('allTemplates', { count: total })} <Icon name="arrow" />
          </a>
        </p>
      )}
    </>
  );
}
