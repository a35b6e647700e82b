import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { Source } from '@/domain/practice';
import { Sources } from '../practice/sources';

interface BibliographyProps {
  title: string | undefined;
  sources: readonly Source[];
  locale: Locale;
}

/** Further reading, or works on which a part of the text is based. */
export function Bibliography({ title, sources, locale }: BibliographyProps) {
  const t = useTranslations('blocks');
  const citations = sources.map((source) => ({ source, section: null, page: null }));
  return (
    <div className="block bibliography">
      <p className="block-title">{title ?? t('bibliography')}</p>
      <Sources citations={citations} locale={locale} lang={undefined} />
    </div>
  );
}
