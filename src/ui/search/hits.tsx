import { useTranslations } from 'next-intl';
import { useId, type ReactNode } from 'react';
import type { SearchHit, SearchResponse } from '@/domain/search-response';

/** Draws some of the hits as a list. */
export type DrawHits = (
  hits: readonly SearchHit[],
  list: { labelledBy?: string | undefined; from: number },
) => ReactNode;

interface HitsProps {
  response: Pick<SearchResponse, 'hits' | 'full'>;
  draw: DrawHits;
}

const isPartial = ({ missingWords }: SearchHit): boolean => missingWords.length > 0;

/**
 * The hits of a page; those with only some of the words below a separate line. If no record at all contains every
 * word, the head of the list has said so, and there is no line.
 */
export function Hits({ response: { hits, full }, draw }: HitsProps) {
  const t = useTranslations('search');
  const partialId = useId();
  const firstPartial = hits.findIndex(isPartial);
  if (firstPartial === -1 || full === 0) return draw(hits, { from: 0 });
  return (
    <>
      {firstPartial > 0 && draw(hits.slice(0, firstPartial), { from: 0 })}
      <p className="hits-divider" id={partialId}>
        {t('partialMatches')}
      </p>
      {draw(hits.slice(firstPartial), { from: firstPartial, labelledBy: partialId })}
    </>
  );
}
