import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import type { Locale } from '@/domain/locale';
import type { MunicipalitySummary } from '@/domain/municipality';
import type { RegionCounts, RegionKey } from '@/domain/region-counts';
import type { RegionShapes } from '@/domain/region-shapes';
import { REGIONS } from '@/domain/vocabularies/regions';
import { CHILE_OUTLINE, regionPaths } from './chile-geometry';
import { barLength, CHILE_PANELS, type ChilePanel } from './chile-panels';
import type { Point } from './rings';
import { shadeOf } from '../charts/shades';

/** A municipality with its position on the map. */
export interface PlacedMunicipality {
  municipality: MunicipalitySummary;
  point: Point;
}

interface PanelProps {
  panel: ChilePanel;
  points: readonly PlacedMunicipality[];
  /** Whether each point leads to its profile. */
  areLinked: boolean;
  municipalityHref: (slug: string) => string;
  regions: {
    counts: RegionCounts;
    /** Null if choosing it would find nothing. */
    linkOf: (region: RegionKey) => string | null;
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

/** Each point is a line without length: its round ends are the dot. */
const dotsAt = (points: PanelProps['points']): string =>
  points.map(({ point: [x, y] }) => `M${rounded(x)} ${rounded(y)}h0`).join('');

/**
 * With so many points that nobody could pick one, they are dots without links, in a tenth of the bytes. The table has
 * the links.
 */
function Dots({ points, radius }: { points: PanelProps['points']; radius: number }) {
  const groups = [false, true].map((adhered) => ({
    adhered,
    d: dotsAt(points.filter(({ municipality: { seal } }) => (seal.stage !== null) === adhered)),
  }));
  return groups.map(({ adhered, d }) => (
    <g key={String(adhered)} className="chile-dots" data-adhered={adhered}>
      <path d={d} strokeWidth={rounded(2.4 * radius)} />
      <path d={d} strokeWidth={rounded(1.7 * radius)} />
    </g>
  ));
}

/** One stretch of Chile with its points. */
export function ChilePanelDrawing({ panel, points, areLinked, municipalityHref, regions, locale }: PanelProps) {
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
        {areLinked ? (
          points.map(({ municipality: { id, slug, commune, seal }, point }) => (
            <a
              key={id}
              href={municipalityHref(slug)}
              tabIndex={-1}
              className="chile-point"
              data-adhered={seal.stage !== null}
            >
              <circle cx={rounded(point[0])} cy={rounded(point[1])} r={RADIUS / panel.zoom}>
                <title>{commune}</title>
              </circle>
            </a>
          ))
        ) : (
          <Dots points={points} radius={RADIUS / panel.zoom} />
        )}
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
  linkOf,
  shapes,
  starts,
  chosen,
  locale,
}: PanelProps['regions'] & { panel: ChilePanel; locale: Locale }) {
  const paths = shapes && regionPaths(shapes);
  if (!paths) return null;
  return panel.regions.map((region) => {
    const href = linkOf(region);
    const drawn = {
      className: 'chile-region',
      'data-shade': shadeOf(counts[region].total, starts),
      'data-chosen': chosen.includes(region) ? '' : undefined,
      children: (
        <path d={paths.get(region)}>
          <title>{`${REGIONS.label(region, locale)}: ${counts[region].total}`}</title>
        </path>
      ),
    };
    return href === null ? (
      <g key={region} {...drawn} />
    ) : (
      <a key={region} href={href} tabIndex={-1} data-live="stay" {...drawn} />
    );
  });
}
