import { useTranslations } from 'next-intl';
import { ShadeLegend } from './shade-legend';

interface ChileLegendProps {
  starts: readonly number[];
  most: number;
  withPoints: boolean;
  withShapes: boolean;
  /** Municipalities of the map that have no point. */
  withoutPoint: number;
}

/** The meaning of shades and points, and what the map leaves out. */
export function ChileLegend({ starts, most, withPoints, withShapes, withoutPoint }: ChileLegendProps) {
  const t = useTranslations('maps');
  return (
    <div className="map-legend">
      <ShadeLegend title={t('legendTiles')} starts={starts} most={most} />
      {withPoints && (
        <ul role="list" className="legend-points">
          <li>
            <LegendPoint adhered />
            {t('pointAdhered')}
          </li>
          <li>
            <LegendPoint adhered={false} />
            {t('pointSilent')}
          </li>
        </ul>
      )}
      <p className="map-notes">
        {t('centreScale')} {t('leftOut')}{' '}
        {withoutPoint > 0 && withPoints && `${t('withoutPoint', { count: withoutPoint })} `}
        {withShapes ? t('operatorBoundaries') : `${t('noBoundaries')} ${t('outline')}`}
      </p>
    </div>
  );
}

function LegendPoint({ adhered }: { adhered: boolean }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <g className="chile-point" data-adhered={adhered}>
        <circle cx="6" cy="6" r="4" />
      </g>
    </svg>
  );
}
