import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { Practice } from '@/domain/practice';
import { EVIDENCE_LEVELS } from '@/domain/vocabularies/evidence-levels';
import { Figures } from '../figures';

interface FindingsProps {
  practice: Practice;
  locale: Locale;
  /** Language of the record's own words, where it is not the page's. */
  lang: Locale | undefined;
}

/** What is known about the effect: figures, each with its source, and how well it is documented. */
export function Findings({ practice, locale, lang }: FindingsProps) {
  return (
    <>
      <Figures figures={practice.figures} locale={locale} lang={lang} withMeasure />
      <Evidence evidence={practice.evidence} locale={locale} lang={lang} />
    </>
  );
}

function Evidence({ evidence, locale, lang }: Omit<FindingsProps, 'practice'> & Pick<Practice, 'evidence'>) {
  const t = useTranslations('practice');
  if (!evidence) {
    return (
      <p className="note evidence">
        <strong>{t('evidenceNone')}</strong> {t('evidenceNoneReason')}
      </p>
    );
  }
  const { level, reason, citation } = evidence;
  const name = EVIDENCE_LEVELS.label(level, locale);
  return (
    <div className="note evidence">
      <p>
        <strong>{t('evidenceLevel', { level: locale === 'es' ? name.toLowerCase() : name })}</strong>{' '}
        <span lang={lang}>{reason}</span>
      </p>
      {citation && (
        <p className="figure-source" lang={lang}>
          {[citation.source.title, citation.section, citation.page && t('page', { page: citation.page })]
            .filter(Boolean)
            .join(', ')}
        </p>
      )}
    </div>
  );
}
