import { useTranslations } from 'next-intl';
import type { SearchRequest } from '@/domain/search-request';
import type { SearchResponse } from '@/domain/search-response';
import { searchHref } from './links';

interface ConceptLineProps {
  request: SearchRequest;
  response: Pick<SearchResponse, 'hits' | 'meanings' | 'asTyped'>;
  path: string;
}

/** What was searched for beside the words as typed, and a link to a search for these alone; or back. */
export function ConceptLine({ request, response: { hits, meanings, asTyped }, path }: ConceptLineProps) {
  const t = useTranslations('search');
  const link = (concepts: boolean, text: string) => (
    <a href={searchHref(path, { ...request, concepts, page: 1 })} rel="nofollow" data-live="">
      {text}
    </a>
  );
  if (!request.concepts) {
    return (
      <p className="concept-line">
        {t('onlyTyped')} {link(true, t('alsoMeanings'))}
      </p>
    );
  }
  if (hits.every(({ through }) => through.length === 0)) return null;
  const named = meanings.map(({ typed, concepts }) => t('meaning', { typed, concepts: concepts.join(t('or')) }));
  return (
    <p className="concept-line">
      {named.length > 0 ? t('meanings', { meanings: named.join('; ') }) : t('byMeaning')}{' '}
      {(asTyped ?? 0) > 0 && link(false, t('onlyAsTyped', { count: asTyped ?? 0 }))}
    </p>
  );
}
