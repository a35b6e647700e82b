import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** A stage in a few sentences, on the ground of the stages' path. */
export function StageSummary({ children }: { children: ReactNode }) {
  const t = useTranslations('blocks');
  return (
    <div className="block stage-summary" role="note">
      <p className="block-title">{t('stageSummary')}</p>
      {children}
    </div>
  );
}
