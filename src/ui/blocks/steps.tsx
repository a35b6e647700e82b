import { useTranslations } from 'next-intl';
import { useId, type ReactNode } from 'react';

interface StepsProps {
  title: string | undefined;
  steps: readonly { title: string; text: ReactNode }[];
}

/** Steps in order, along a line. */
export function Steps({ title, steps }: StepsProps) {
  const t = useTranslations('blocks');
  const id = useId();
  return (
    <div className="block steps">
      {title && (
        <p className="block-title" id={id}>
          {title}
        </p>
      )}
      <ol role="list" aria-labelledby={title ? id : undefined} aria-label={title ? undefined : t('steps')}>
        {steps.map((step, index) => (
          <li key={step.title}>
            <p className="step-title">
              <span className="step-number">
                <span className="visually-hidden">{t('step')} </span>
                {index + 1}
              </span>
              {step.title}
            </p>
            {step.text}
          </li>
        ))}
      </ol>
    </div>
  );
}
