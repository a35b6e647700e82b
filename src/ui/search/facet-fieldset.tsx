import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { facetOf } from '@/domain/facets';
import type { FacetResult, FacetValueCount } from '@/domain/search-response';
import { DIMENSION_COLOURS, DIMENSIONS } from '@/domain/vocabularies/dimensions';
import { FacetFilter } from './facet-filter';

/** Lists longer than this can be narrowed by typing. */
const FILTERED_BEYOND = 12;

interface FacetProps {
  facet: FacetResult;
  formId: string;
}

const thread = (value: string): CSSProperties | undefined =>
  DIMENSIONS.has(value) ? ({ '--thread': DIMENSION_COLOURS[value] } as CSSProperties) : undefined;

function FacetValue({ facet, value, formId, most }: FacetProps & { value: FacetValueCount; most: number }) {
  const id = `${formId}-${facet.name}-${value.value}`;
  return (
    <li style={thread(value.value)}>
      <input
        type="checkbox"
        id={id}
        form={formId}
        name={facet.name}
        value={value.value}
        defaultChecked={value.chosen}
      />
      <label htmlFor={id}>
        <span>{value.label}</span> <span className="facet-count">{value.count}</span>
        <span className="facet-bar" style={{ inlineSize: `${most > 0 ? (100 * value.count) / most : 0}%` }} />
      </label>
    </li>
  );
}

/** One facet: its values with counts and a bar; the long tail folded, and searchable where JavaScript runs. */
export function FacetFieldset({ facet, formId }: FacetProps) {
  const t = useTranslations('search');
  const { shown } = facetOf(facet.name);
  const most = Math.max(0, ...facet.values.map(({ count }) => count));
  const folds = facet.values.length > shown + 1;
  const isOpen = (value: FacetValueCount, index: number) => !folds || index < shown || value.chosen;
  const open = facet.values.filter(isOpen);
  const rest = facet.values.filter((value, index) => !isOpen(value, index));
  const list = (values: readonly FacetValueCount[]) => (
    <ul>
      {values.map((value) => (
        <FacetValue key={value.value} facet={facet} value={value} formId={formId} most={most} />
      ))}
    </ul>
  );
  return (
    <fieldset className="facet">
      <legend>{facet.title}</legend>
      {list(open)}
      {rest.length > 0 && (
        <details>
          <summary>{t('showAll', { count: facet.values.length, facet: facet.title })}</summary>
          {rest.length > FILTERED_BEYOND && (
            <FacetFilter label={t('narrow', { facet: facet.title })} nothing={t('narrowNothing')} />
          )}
          {list(rest)}
        </details>
      )}
    </fieldset>
  );
}
