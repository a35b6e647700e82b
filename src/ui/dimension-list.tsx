import { useTranslations } from 'next-intl';
import { dimensionSlug } from '@/domain/dimension-slugs';
import type { Locale } from '@/domain/locale';
import { DIMENSIONS, type Dimension } from '@/domain/vocabularies/dimensions';
import { pathOf } from '@/i18n/navigation';
import { Icon } from './icon';

interface DimensionListProps {
  locale: Locale;
  /** How many practices each dimension has. */
  counts: Readonly<Partial<Record<Dimension, number>>>;
  /** Left out: the dimension whose page this is. */
  except?: Dimension;
}

/** The eight dimensions with their counts, each a link to its page. */
export function DimensionList({ locale, counts, except }: DimensionListProps) {
  const t = useTranslations('practice');
  return (
    <ul className="dimension-list" role="list">
      {DIMENSIONS.keys
        .filter((dimension) => dimension !== except)
        .map((dimension) => (
          <li key={dimension} data-dimension={dimension}>
            <a href={pathOf('/dimensions/[slug]', locale, dimensionSlug(dimension, locale))}>
              <Icon name={dimension} className="icon thread-icon" />
              <span className="dimension-name">{DIMENSIONS.short(dimension, locale)}</span>
              <span className="dimension-count">{t('count', { count: counts[dimension] ?? 0 })}</span>
            </a>
          </li>
        ))}
    </ul>
  );
}
