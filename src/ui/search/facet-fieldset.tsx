import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { facetOf } from '@/domain/facets';
import type { FacetResult, FacetValueCount } from '@/domain/search-response';
import { DIMENSION_COLOURS, DIMENSIONS } from '@/domain/vocabularies/dimensions';
import { FacetFilter } from './facet-filter';
import { Fold } from './fold';

/** Lists longer than this can be narrowed by typing. */
const FILTERED_BEYOND = 12;

interface FacetProps {
  facet: FacetResult;
  formId: string;
}

const thread = (value: string): CSSProperties | undefined =>
  DIMENSIONS.has(value) ? ({ '--thread': DIMENSION_COLOURS[value] } as CSSProperties) : undefined;

const anyChosen = (values: readonly FacetValueCount[]): boolean => values.some(({ chosen }) => chosen);

function FacetValues({ facet, formId, values }: FacetProps & { values: readonly FacetValueCount[] }) {
  const most = Math.max(1, ...facet.values.map(({ count }) => count));
  return (
    <ul role="list">
      {values.map(({ value, label, count, chosen }) => (
        <li key={value} style={thread(value)}>
          <input
            type="checkbox"
            id={`${formId}-${facet.name}-${value}`}
            form={formId}
            name={facet.name}
            value={value}
            defaultChecked={chosen}
          />
          <label htmlFor={`${formId}-${facet.name}-${value}`}>
            {label} <span className="facet-count">{count}</span>
            <span className="facet-bar" style={{ inlineSize: `${(100 * count) / most}%` }} />
          </label>
        </li>
      ))}
    </ul>
  );
}

/** The values of a facet; the long tail folded, and searchable where JavaScript runs. */
function FacetBody({ facet, formId }: FacetProps) {
  const t = useTranslations('search');
  const { shown } = facetOf(facet.name);
  const folds = facet.values.length > shown + 1;
  const first = folds ? facet.values.slice(0, shown) : facet.values;
  const rest = folds ? facet.values.slice(shown) : [];
  const summary = (
    <span>
      {t('showAll', { count: facet.values.length })}{' '}
      <span className="visually-hidden">{t('showAllOf', { facet: facet.title })}</span>
    </span>
  );
  return (
    <>
      <FacetValues facet={facet} formId={formId} values={first} />
      {rest.length > 0 && (
        <Fold className="facet-rest" summary={summary} startsOpen={anyChosen(rest)}>
          {rest.length > FILTERED_BEYOND && (
            <FacetFilter label={t('narrow', { facet: facet.title })} nothing={t('narrowNothing')} />
          )}
          <FacetValues facet={facet} formId={formId} values={rest} />
        </Fold>
      )}
    </>
  );
}

/** One facet: its values with counts and a bar. The less asked for ones stand folded under their title. */
export function FacetFieldset({ facet, formId }: FacetProps) {
  if (!facetOf(facet.name).folded) {
    return (
      <fieldset className="facet">
        <legend>{facet.title}</legend>
        <FacetBody facet={facet} formId={formId} />
      </fieldset>
    );
  }
  return (
    <Fold className="facet facet-folded" summary={facet.title} startsOpen={anyChosen(facet.values)}>
      <fieldset>
        <legend className="visually-hidden">{facet.title}</legend>
        <FacetBody facet={facet} formId={formId} />
      </fieldset>
    </Fold>
  );
}
