import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { Commitment } from '@/domain/municipality';
import { COMMITMENT_LINES } from '@/domain/vocabularies/commitment-lines';
import { citationWords } from './citation-words';

interface CommitmentsProps {
  commitments: readonly Commitment[];
  locale: Locale;
  lang: Locale | undefined;
}

/** The five lines of action, each with what the sources say is done in it. */
export function Commitments({ commitments, locale, lang }: CommitmentsProps) {
  const t = useTranslations('municipality');
  return (
    <ol role="list" className="lines">
      {COMMITMENT_LINES.keys.map((line, index) => {
        const here = commitments.filter((commitment) => commitment.line === line);
        return (
          <li key={line} data-silent={here.length === 0 ? '' : undefined}>
            <span className="line-number" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <h3>{COMMITMENT_LINES.label(line, locale)}</h3>
              {here.length === 0 && <p className="silent">{t('silent')}</p>}
              {here.map(({ done, citation }) => (
                <div key={done} className="line-done">
                  <p lang={lang}>{done}</p>
                  <p className="source-line" lang={lang}>
                    {citationWords(citation, t)}
                  </p>
                </div>
              ))}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
