import { useTranslations } from 'next-intl';
import type { SearchHit } from '@/domain/search-response';

/** Words that a record answers through a concept: as an arrow for the eye, in a sentence for screen readers. */
export function ThroughConcepts({ through }: Pick<SearchHit, 'through'>) {
  const t = useTranslations('search');
  if (through.length === 0) return null;
  return (
    <ul role="list" className="hit-through">
      {through.map(({ typed, concept, isNear }) => (
        <li key={typed}>
          <span aria-hidden="true">
            {typed} → {concept}
            {isNear && ` (${t('nearConcept')})`}
          </span>
          <span className="visually-hidden">{t(isNear ? 'nearPlain' : 'throughPlain', { typed, concept })}</span>
        </li>
      ))}
    </ul>
  );
}
