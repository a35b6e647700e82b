import { useTranslations } from 'next-intl';
import type { Guide, GuideSection } from '@/domain/guide';
import type { Locale } from '@/domain/locale';
import { neighbours, sectionHref } from './contents';

interface SectionNeighboursProps {
  guide: Guide;
  section: GuideSection;
  locale: Locale;
}

/** The sections before and after this one. */
export function SectionNeighbours({ guide, section, locale }: SectionNeighboursProps) {
  const t = useTranslations('guide');
  const { before, after } = neighbours(section.id, guide.contents);
  return (
    <nav className="neighbours no-print" aria-label={t('neighbours')}>
      {before && (
        <a href={sectionHref(guide, before, locale)} rel="prev">
          <span className="neighbour-way">← {t('before')}</span>
          <span className="neighbour-title">{before.title}</span>
        </a>
      )}
      {after && (
        <a href={sectionHref(guide, after, locale)} rel="next">
          <span className="neighbour-way">{t('after')} →</span>
          <span className="neighbour-title">{after.title}</span>
        </a>
      )}
    </nav>
  );
}
