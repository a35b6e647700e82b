import { useTranslations } from 'next-intl';
import { DIMENSIONS } from '@/domain/vocabularies/dimensions';
import { Cover } from '../cover';
import { periodText } from '../period';
import { placesLine } from '../places';
import type { HitView } from '../search/hit-view';

/** A practice that was found: its cloth, where it is from and when it ran. */
export const practiceHit: HitView = {
  Picture: ({ document: { id, facets }, eager }) => (
    <Cover className="hit-cover" id={id} dimensions={facets.dimension.filter(DIMENSIONS.has)} eager={eager} />
  ),
  Facts: function PracticeFacts({ document }) {
    const t = useTranslations('practice');
    const facts = [placesLine(document, document.locale), periodText(document, document.locale, t)];
    return facts.filter(Boolean).join(' · ');
  },
};
