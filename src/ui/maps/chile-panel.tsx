import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import type { Locale } from '@/domain/locale';
import { escaped } from '@/domain/markup';
import type { MunicipalitySummary } from '@/domain/municipality';
import type { RegionCounts, RegionKey } from '@/domain/region-counts';
import type { RegionShapes } from '@/domain/region-shapes';
import { REGIONS } from '@/domain/vocabularies/regions';
import { CHILE_OUTLINE, regionPaths } from './chile-geometry';
import { barLength, CHILE_PANELS, type ChilePanel } from './chile-panels';
import type { Point } from './rings';
import { shadeOf } from '../charts/shades';

/** A municipality where it stands on the map. */
export interface PlacedMunicipality {
  municipality: MunicipalitySummary;
  point: Point;
}

interface PanelProps {
  panel: ChilePanel;
  points: readonly PlacedMunicipality[];
  municipalityHref: (slug: string) => string;
  regions: {
    counts: RegionCounts;
    hrefOf: (region: RegionKey) => string;
    shapes: RegionShapes | null;
    starts: readonly number[];
    chosen: readonly string[];
  };
  locale: Locale;
}

const OUTLINE_ID = 'chile-outline';
/** Pixels, at the panel's full size. */
const RADIUS = 5;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The points as one piece of markup: hundreds of elements for React to go through took longer than all else on the page. */
const pointsMarkup = (points: PanelProps['points'], radius: number, hrefOf: PanelProps['municipalityHref']): string =>
  points
    .map(({ municipality: { slug, commune, seal }, point: [x, y] }) => {
      const link = `href="${escaped(hrefOf(slug))}" tabindex="-1" class="chile-point" data-adhered="${seal.stage !== null}"`;
      const place = `cx="${rounded(x)}" cy="${rounded(y)}" r="${radius}"`;
      return `<a ${link}><circle ${place}><title>${escaped(commune)}</title></circle></a>`;
    })
    .join('');

/** One stretch of Chile with its points. */
export function ChilePanelDrawing({ panel, points, municipalityHref, regions, locale }: PanelProps) {
  const t = useTranslations('maps');
  const { x, y, width, height } = panel.view;
  return (
    <div className="chile-drawing" style={{ '--units': rounded(width * panel.zoom) } as CSSProperties}>
      <svg
        viewBox={[x, y, width, height].map(rounded).join(' ')}
        width={Math.round(width * panel.zoom)}
        height={Math.round(height * panel.zoom)}
        aria-hidden="true"
        focusable="false"
      >
        {!regions.shapes && <Outline isFirst={panel === CHILE_PANELS[0]} />}
        <Regions panel={panel} {...regions} locale={locale} />
        <g dangerouslySetInnerHTML={{ __html: pointsMarkup(points, rounded(RADIUS / panel.zoom), municipalityHref) }} />
      </svg>
      <p className="map-scale" aria-hidden="true">
        <span style={{ '--units': rounded(barLength(panel) * panel.zoom) } as CSSProperties} />
        {t('scale', { km: panel.barKm })}
      </p>
    </div>
  );
}

/** Sent once; the other stretches show a part of the same. */
function Outline({ isFirst }: { isFirst: boolean }) {
  return isFirst ? (
    <path id={OUTLINE_ID} className="chile-land" d={CHILE_OUTLINE} />
  ) : (
    <use href={`#${OUTLINE_ID}`} className="chile-land" />
  );
}

function Regions({
  panel,
  counts,
  hrefOf,
  shapes,
  starts,
  chosen,
  locale,
}: PanelProps['regions'] & { panel: ChilePanel; locale: Locale }) {
  const paths = shapes && regionPaths(shapes);
  if (!paths) return null;
  return panel.regions.map((region) => (
    <a
      key={region}
      href={hrefOf(region)}
      tabIndex={-1}
      data-live="stay"
      className="chile-region"
      data-shade={shadeOf(counts[region].total, starts)}
      data-chosen={chosen.includes(region) ? '' : undefined}
    >
      <path d={paths.get(region)}>
        <title>{`${REGIONS.label(region, locale)}: ${counts[region].total}`}</title>
      </path>
    </a>
  ));
}
