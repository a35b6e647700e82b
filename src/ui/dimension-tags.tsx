import type { Locale } from '@/domain/locale';
import { dimensionSlug } from '@/domain/dimension-slugs';
import { DIMENSIONS, type Dimension } from '@/domain/vocabularies/dimensions';
import { pathOf } from '@/i18n/navigation';

interface DimensionTagsProps {
  dimensions: readonly Dimension[];
  locale: Locale;
  /** Lead to the pages of the dimensions: not inside a card, whose title is its one link. */
  linked?: boolean;
}

/** The dimensions of a practice, each with a piece of its thread next to its name. */
export function DimensionTags({ dimensions, locale, linked = false }: DimensionTagsProps) {
  return (
    <ul className="dimension-tags" role="list">
      {dimensions.map((dimension) => {
        const name = DIMENSIONS.short(dimension, locale);
        return (
          <li key={dimension}>
            {linked ? (
              <a
                className="dimension-tag"
                data-dimension={dimension}
                href={pathOf('/dimensions/[slug]', locale, dimensionSlug(dimension, locale))}
              >
                {name}
              </a>
            ) : (
              <span className="dimension-tag" data-dimension={dimension}>
                {name}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
