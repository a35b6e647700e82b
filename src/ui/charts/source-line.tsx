import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { Citation } from '@/domain/practice';
import { citationLine } from '../citation-line';

/** Who says so: the source and the place in it, its page only where one is printed. */
export function SourceLine({ citation, lang }: { citation: Citation | null; lang?: Locale | undefined }) {
  const t = useTranslations('charts');
  if (!citation) return <>{t('noSource')}</>;
  const page = citation.page ? `, ${t('page', { page: citation.page })}` : '';
  return <span lang={lang}>{`${citationLine(citation)}${page}`}</span>;
}
