import { useTranslations } from 'next-intl';
import type { SearchHit } from '@/domain/search-response';
import { DIMENSIONS } from '@/domain/vocabularies/dimensions';
import { pathOf } from '@/i18n/navigation';
import { Cover } from '../cover';
import { DimensionTags } from '../dimension-tags';
import { periodText } from '../period';
import { placesLine } from '../places';
import { Marked } from './marked';

interface HitProps {
  hit: SearchHit;
  /** Above the fold: its cover is fetched at once. */
  eager: boolean;
}

/** One practice that was found, with what matched marked. */
export function Hit({ hit: { document, title, summary, snippet }, eager }: HitProps) {
  const t = useTranslations('practice');
  const { locale } = document;
  const dimensions = document.facets.dimension.filter(DIMENSIONS.has);
  return (
    <li className="hit">
      <Cover className="hit-cover" id={document.id} dimensions={dimensions} eager={eager} />
      <div className="hit-text">
        <p className="place-line">
          {[placesLine(document, locale), periodText(document, locale, t)].filter(Boolean).join(' · ')}
        </p>
        <h3>
          <a href={pathOf('/practices/[slug]', locale, document.slug)}>
            <Marked segments={title} />
          </a>
        </h3>
        <p>
          <Marked segments={summary} />
        </p>
        {snippet && (
          <p className="hit-snippet">
            <Marked segments={snippet} />
          </p>
        )}
        <DimensionTags dimensions={dimensions} locale={locale} />
      </div>
    </li>
  );
}
