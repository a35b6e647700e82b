import { useTranslations } from 'next-intl';
import type { SearchRequest } from '@/domain/search-request';
import { searchHref } from './links';

interface PaginationProps {
  request: SearchRequest;
  pages: number;
  path: string;
}

/** First, last and the neighbours of the current page; null is a gap. */
function pagesAround(current: number, last: number): (number | null)[] {
  const near = [1, current - 1, current, current + 1, last].filter((page) => page >= 1 && page <= last);
  const sorted = [...new Set(near)].sort((a, b) => a - b);
  return sorted.flatMap((page, index) => (index > 0 && page - (sorted[index - 1] ?? 0) > 1 ? [null, page] : [page]));
}

export function Pagination({ request, pages, path }: PaginationProps) {
  const t = useTranslations('search');
  if (pages <= 1) return null;
  const current = Math.min(request.page, pages);
  const link = (page: number, text: string, label?: string) => (
    <a
      href={searchHref(path, { ...request, page })}
      data-live=""
      aria-label={label}
      aria-current={page === request.page ? 'page' : undefined}
    >
      {text}
    </a>
  );
  return (
    <nav className="pagination" aria-label={t('pages')}>
      <ul>
        {request.page > 1 && <li>{link(current === request.page ? current - 1 : pages, t('previousPage'))}</li>}
        {pagesAround(current, pages).map((page, index) => (
          <li key={page ?? `gap-${index}`}>
            {page === null ? <span aria-hidden="true">…</span> : link(page, String(page), t('pageNumber', { page }))}
          </li>
        ))}
        {request.page < pages && <li>{link(current + 1, t('nextPage'))}</li>}
      </ul>
    </nav>
  );
}
