import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '../icon';

/** «Cable a tierra»: practical advice from the pilot. */
export function FieldTip({ children }: { children: ReactNode }) {
  const t = useTranslations('blocks');
  return (
    <div className="block field-tip" role="note">
      <p className="block-title with-icon">
        <Icon name="ground" /> {t('fieldTip')}
      </p>
      {children}
    </div>
  );
}
