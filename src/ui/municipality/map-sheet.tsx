import './municipalities.css';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '../icon';

interface MapSheetProps {
  /** Municipalities in the list. */
  total: number;
  children: ReactNode;
}

const SHEET_ID = 'map-sheet';

/** The map: next to the list on a desktop; otherwise in a sheet that a button opens, without a script. */
export function MapSheet({ total, children }: MapSheetProps) {
  const t = useTranslations('municipality');
  const search = useTranslations('search');
  return (
    <div className="search-map">
      <button className="button button-plain map-open" type="button" popoverTarget={SHEET_ID}>
        {t('openMap')} <Icon name="map" />
      </button>
      <div className="map-sheet" id={SHEET_ID} popover="auto">
        <div className="map-sheet-head">
          <p>{t('map')}</p>
          <button className="button" type="button" popoverTarget={SHEET_ID} popoverTargetAction="hide">
            {search('of.municipalities.showResults', { total })}
          </button>
        </div>
        {children}
      </div>
    </div>
  );
}
