import { useTranslations } from 'next-intl';
import type { FacetResult } from '@/domain/search-response';
import type { SearchScope } from '@/domain/search-scope';
import { FacetFieldset } from './facet-fieldset';

interface FacetsProps {
  facets: readonly FacetResult[];
  total: number;
  formId: string;
  scope: SearchScope;
}

const SHEET_ID = 'filters';

/** Every facet: next to the results on a desktop, in a sheet of their own on a phone. */
export function Facets({ facets, total, formId, scope }: FacetsProps) {
  const t = useTranslations('search');
  const count = facets.flatMap(({ values }) => values).filter(({ chosen }) => chosen).length;
  return (
    <section className="search-facets" aria-label={t('filters')}>
      <button className="button button-plain filters-open" type="button" popoverTarget={SHEET_ID}>
        {t('filtersChosen', { count })}
      </button>
      <div className="filters-sheet" id={SHEET_ID} popover="auto">
        <div className="filters-head">
          <h2>{t('filters')}</h2>
          <button className="button" type="button" popoverTarget={SHEET_ID} popoverTargetAction="hide">
            {t(`of.${scope}.showResults`, { total })}
          </button>
        </div>
        {facets.map((facet) => (
          <FacetFieldset key={facet.name} facet={facet} formId={formId} />
        ))}
        <button className="button apply-filters" form={formId} type="submit">
          {t('apply')}
        </button>
      </div>
    </section>
  );
}
