import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { facetOf } from '@/domain/facets';
import type { FacetResult, FacetValueCount } from '@/domain/search-response';
import { DIMENSION_COLOURS, DIMENSIONS } from '@/domain/vocabularies/dimensions';
import { FacetFilter } from './facet-filter';
import { Disclosure } from './disclosure';

/** Lists longer than this can be narrowed by typing. */
const FILTERED_BEYOND = 12;

interface FacetProps {
  facet: FacetResult;
  formId: string;
}

/** The length of the bar below a value, and its colour if the value has one. */
const bar = (value: string, share: number): CSSProperties =>
  ({
    '--share': `${Math.round(100 * share)}%`,
    ...(DIMENSIONS.has(value) ? { '--thread': DIMENSION_COLOURS[value] } : {}),
  }) as CSSProperties;

const anyChosen = (values: readonly FacetValueCount[]): boolean => values.some(({ chosen }) => chosen);

/** Few elements per value: a page shows hundreds of them, and each is rendered, sent and parsed. */
function FacetValues({ facet, formId, values }: FacetProps & { values: readonly FacetValueCount[] }) {
  const most = Math.max(1, ...facet.values.map(({ count }) => count));
  return (
    <div className="facet-values">
      {values.map(({ value, label, count, chosen }) => (
        <label key={value} style={bar(value, count / most)}>
          <input type="checkbox" form={formId} name={facet.name} value={value} defaultChecked={chosen} />
          {label} <span>{count}</span>
        </label>
      ))}
    </div>
  );
}

/** The values of a facet; the long tail is folded, and searchable if JavaScript runs. */
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
        <Disclosure className="facet-rest" summary={summary} startsOpen={anyChosen(rest)}>
          {rest.length > FILTERED_BEYOND && (
            <FacetFilter label={t('narrow', { facet: facet.title })} nothing={t('narrowNothing')} />
          )}
          <FacetValues facet={facet} formId={formId} values={rest} />
        </Disclosure>
      )}
    </>
  );
}

/** One facet: its values with counts and a bar. Less used facets are folded under their title. */
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
    <Disclosure className="facet facet-folded" summary={facet.title} startsOpen={anyChosen(facet.values)}>
      <fieldset>
        <legend className="visually-hidden">{facet.title}</legend>
        <FacetBody facet={facet} formId={formId} />
      </fieldset>
    </Disclosure>
  );
}
