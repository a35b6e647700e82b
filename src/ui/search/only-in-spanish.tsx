import { useTranslations } from 'next-intl';
import type { SearchRequest } from '@/domain/search-request';
import type { SearchResponse } from '@/domain/search-response';
import type { SearchScope } from '@/domain/search-scope';

/**
 * The same list in Spanish. English words are dropped, because they would find nothing there, and so are choices that
 * find nothing here.
 */
export const inSpanish = (
  { facets, view }: SearchRequest,
  { total }: Pick<SearchResponse, 'total'>,
): Partial<SearchRequest> => (total > 0 ? { facets, view } : { view });

interface OnlyInSpanishProps {
  /** Records that are ready in Spanish and not in English. */
  count: number;
  /** The list in Spanish. */
  href: string;
  scope: SearchScope;
}

/** Says how many records a search in English leaves out, and links to them. */
export function OnlyInSpanish({ count, href, scope }: OnlyInSpanishProps) {
  const t = useTranslations('search');
  if (count === 0) return null;
  return (
    <p className="only-in-spanish">
      {t(`of.${scope}.onlyInSpanish`, { count })}{' '}
      <a href={href} hrefLang="es">
        {t('seeInSpanish')}
      </a>
    </p>
  );
}
