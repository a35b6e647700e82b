import './stage-band.css';
import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import { POLICY_STAGES, type PolicyStage } from '@/domain/vocabularies/policy-stages';

export interface StageBandProps {
  lead: string;
  stages: readonly {
    stage: PolicyStage;
    /** Where the guide explains it; null if it does not. */
    href: string | null;
    /** How many templates there are for it, if shown. */
    templates?: number;
  }[];
  locale: Locale;
  /** Whether to leave room for the visitor's progress in each, which `StoredTicks` fills in. */
  withProgress?: boolean;
}

/** The five stages of a local policy as a path on deep blue. */
export function StageBand({ lead, stages, locale, withProgress = false }: StageBandProps) {
  const t = useTranslations('home');
  return (
    <section className="stages" aria-labelledby="stages">
      <div className="container">
        <h2 id="stages">{t('stages')}</h2>
        <p className="section-lead">{lead}</p>
        <ol role="list">
          {stages.map(({ stage, href, templates = 0 }) => {
            const name = `${POLICY_STAGES.keys.indexOf(stage) + 1}. ${POLICY_STAGES.short(stage, locale)}`;
            return (
              <li key={stage}>
                <h3>{href ? <a href={href}>{name}</a> : name}</h3>
                <p>{t(`stageNotes.${stage}`)}</p>
                {templates > 0 && <p className="stage-templates">{t('stageTemplates', { count: templates })}</p>}
                {withProgress && <p className="stage-progress" data-progress={`stage ${stage}`} />}
              </li>
            );
          })}
        </ol>
      </div>
    </section>
  );
}
