import { useTranslations } from 'next-intl';
import type { Guide } from '@/domain/guide';
import type { Locale } from '@/domain/locale';
import { POLICY_STAGES, type PolicyStage } from '@/domain/vocabularies/policy-stages';
import { beginnings, sectionHref } from './contents';

interface StagePathProps {
  guide: Guide;
  locale: Locale;
  /** The stage that is being read. */
  current: PolicyStage | null;
}

/** The five stages as a path, each a link to where it begins; `StoredTicks` fills in the visitor's progress in each. */
export function StagePath({ guide, locale, current }: StagePathProps) {
  const t = useTranslations('guide');
  const stages = beginnings(guide.contents);
  if (stages.length === 0) return null;
  const place = current ? POLICY_STAGES.keys.indexOf(current) : -1;
  return (
    <nav className="stage-path no-print" aria-label={t('stages')}>
      <ol role="list">
        {stages.map(({ stage, entry }) => {
          const index = POLICY_STAGES.keys.indexOf(stage);
          return (
            <li key={stage} data-place={index < place ? 'before' : index === place ? 'here' : 'after'}>
              <a href={sectionHref(guide, entry, locale)} aria-current={stage === current ? 'step' : undefined}>
                <span className="stage-number">{index + 1}</span>
                <span className="stage-name">{POLICY_STAGES.short(stage, locale)}</span>
              </a>
              <span className="stage-progress" data-progress={`stage ${stage}`} />
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
