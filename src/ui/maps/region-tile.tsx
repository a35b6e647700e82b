import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { RegionCount, RegionKey } from '@/domain/region-counts';
import { REGIONS } from '@/domain/vocabularies/regions';
import { shadeOf } from '../charts/shades';

interface RegionTileProps {
  region: RegionKey;
  count: RegionCount;
  starts: readonly number[];
  /** Null if choosing it would find nothing. */
  href: string | null;
  isChosen: boolean;
  locale: Locale;
}

/** A region with how many municipalities it has: a link that chooses it in the list, if there are any. */
export function RegionTile({ region, count: { total, adhered }, starts, href, isChosen, locale }: RegionTileProps) {
  const t = useTranslations('maps');
  const name = region === 'none' ? t('notStated') : REGIONS.label(region, locale);
  const words = (
    <>
      <span className="region-count" data-shade={shadeOf(total, starts)} aria-hidden="true">
        {total}
      </span>
      <span className="region-words">
        <span className="region-name">{name}</span>
        <span className="visually-hidden">: {t('municipalities', { count: total })}, </span>
        {adhered > 0 && <span className="region-note">{t('adhered', { count: adhered })}</span>}
      </span>
    </>
  );
  if (href === null) {
    return (
      <li>
        <span className="region-tile">{words}</span>
      </li>
    );
  }
  return (
    <li>
      <a
        className="region-tile"
        href={href}
        rel="nofollow"
        data-live="stay"
        aria-current={isChosen ? 'true' : undefined}
      >
        {words}
      </a>
    </li>
  );
}
