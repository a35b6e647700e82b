import { useTranslations } from 'next-intl';
import { Fragment } from 'react';

/** The words missing from a record: struck through visually, in a sentence for screen readers. */
export function MissingWords({ words }: { words: readonly string[] }) {
  const t = useTranslations('search');
  if (words.length === 0) return null;
  return (
    <p className="hit-missing">
      <span aria-hidden="true">
        {t('lacks', { count: words.length })}{' '}
        {words.map((word, index) => (
          <Fragment key={word}>
            {index > 0 && ', '}
            <s>{word}</s>
          </Fragment>
        ))}
      </span>
      <span className="visually-hidden">{t('lacksPlain', { words: words.join(', ') })}</span>
    </p>
  );
}
