import type { SearchHit } from '@/domain/search-response';
import type { SearchScope } from '@/domain/search-scope';
import { Hit } from './hit';

interface HitRowsProps {
  hits: readonly SearchHit[];
  view: 'list' | 'cards';
  scope: SearchScope;
  /** How many hits precede these. */
  from: number;
  /** Id of the element that labels the list. */
  labelledBy?: string | undefined;
  /** Level of their titles in the outline of the page. */
  heading?: 'h3' | 'h4';
}

/** The covers of this many hits are likely to be visible without scrolling. */
const ABOVE_THE_FOLD = 3;

/** Records that were found, as rows or as cards. */
export function HitRows({ hits, view, scope, from, labelledBy, ...rest }: HitRowsProps) {
  return (
    <ol role="list" className={`hits hits-${view}`} aria-labelledby={labelledBy}>
      {hits.map((hit, index) => (
        <Hit key={hit.document.key} hit={hit} eager={from + index < ABOVE_THE_FOLD} scope={scope} {...rest} />
      ))}
    </ol>
  );
}
