import { useTranslations } from 'next-intl';
import { shadeRanges } from '../charts/shades';

interface ShadeLegendProps {
  title: string;
  starts: readonly number[];
  most: number;
  /** Whether the empty shade occurs. */
  withNothing?: boolean;
}

/** The meaning of each shade of a map. */
export function ShadeLegend({ title, starts, most, withNothing = true }: ShadeLegendProps) {
  const t = useTranslations('maps');
  return (
    <dl className="legend-shades" aria-label={t('legend')}>
      <div>
        <dt>{title}</dt>
        {withNothing && (
          <dd>
            <span className="legend-shade" data-shade={0} />
            {t('nothing')}
          </dd>
        )}
        {shadeRanges(starts, most).map(({ shade, from, to }) => (
          <dd key={shade}>
            <span className="legend-shade" data-shade={shade} />
            {from === to ? from : t('range', { from, to })}
          </dd>
        ))}
      </div>
    </dl>
  );
}
