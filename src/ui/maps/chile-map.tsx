import '../charts/shades.css';
import './maps.css';
import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import { escapeMarkup } from '@/domain/text/escape';
import type { MunicipalitySummary } from '@/domain/municipality';
import { REGION_KEYS, sumOfRegions, type RegionCounts, type RegionKey } from '@/domain/region-counts';
import type { RegionShapes } from '@/domain/region-shapes';
import { REGIONS } from '@/domain/vocabularies/regions';
import { FoldedTable } from '../charts/data-table';
import { chilePoint, isInMap } from './chile-geometry';
import { ChileLegend } from './chile-legend';
import { ChilePanelDrawing, type PlacedMunicipality } from './chile-panel';
import { CHILE_PANELS, panelAt } from './chile-panels';
import { RegionTile } from './region-tile';
import { shadeStarts } from '../charts/shades';

export interface ChileMapProps {
  locale: Locale;
  counts: RegionCounts;
  /** Drawn as points if their coordinates are known; listed in the table in this order. */
  municipalities: readonly MunicipalitySummary[];
  /** The list with this region chosen, or no longer chosen. */
  hrefOf: (region: RegionKey) => string;
  municipalityHref: (slug: string) => string;
  /** Regions chosen in the list's filter. */
  chosen?: readonly string[];
  /** Boundaries that an operator provides; without them the regions are tiles. */
  shapes?: RegionShapes | null;
  heading?: 'h2' | 'h3';
  id?: string;
}

/** With more than this, points touch and are no longer usable as targets. */
const MOST_LINKED = 80;

const isAdhered = ({ municipality }: PlacedMunicipality): boolean => municipality.seal.stage !== null;

const placed = (municipalities: readonly MunicipalitySummary[]): PlacedMunicipality[] =>
  municipalities.flatMap((municipality) =>
    municipality.coordinates && isInMap(municipality.coordinates)
      ? [{ municipality, point: chilePoint(municipality.coordinates) }]
      : [],
  );

/** In drawing order: adhered ones on top where points touch. */
const inDrawingOrder = (points: readonly PlacedMunicipality[]): PlacedMunicipality[] =>
  points.toSorted((a, b) => Number(isAdhered(a)) - Number(isAdhered(b)));

/**
 * Chile in three stretches, and next to each its regions from north to south with their counts, as links to the list if
 * not zero. The links of the drawing are for pointers only: users of a keyboard or a screen reader have the same ones
 * in the tiles and in the table.
 */
export function ChileMap(props: ChileMapProps) {
  const { locale, counts, municipalities, hrefOf, municipalityHref, chosen = [], shapes = null } = props;
  const { heading: Heading = 'h2', id = 'chile' } = props;
  const t = useTranslations('maps');
  const points = placed(municipalities);
  const drawn = inDrawingOrder(points);
  const most = Math.max(0, ...REGIONS.keys.map((region) => counts[region].total));
  const starts = shadeStarts(most);
  // Choosing a region without municipalities would find nothing.
  const linkOf = (region: RegionKey) => (counts[region].total > 0 || chosen.includes(region) ? hrefOf(region) : null);
  const tile = (region: RegionKey) => (
    <RegionTile
      key={region}
      region={region}
      count={counts[region]}
      starts={starts}
      href={linkOf(region)}
      isChosen={chosen.includes(region)}
      locale={locale}
    />
  );
  return (
    <section className="map chile" aria-labelledby={id}>
      <Heading id={id}>{t('chile')}</Heading>
      <p className="section-lead no-print">{t('chileLead')}</p>
      <div className="chile-panels" role="group" aria-label={t('regions')}>
        {CHILE_PANELS.map((panel) => (
          <div key={panel.name} className="chile-panel" data-panel={panel.name}>
            <ChilePanelDrawing
              panel={panel}
              points={drawn.filter(({ point }) => panelAt(point[1]) === panel.name)}
              areLinked={points.length <= MOST_LINKED}
              municipalityHref={municipalityHref}
              regions={{ counts, linkOf, shapes, starts, chosen }}
              locale={locale}
            />
            <ul className="region-tiles" role="list">
              {panel.regions.map(tile)}
            </ul>
          </div>
        ))}
      </div>
      {counts.none.total > 0 && (
        <ul className="region-tiles region-tiles-apart" role="list">
          {tile('none')}
        </ul>
      )}
      <ChileLegend
        starts={starts}
        most={most}
        withPoints={points.length > 0}
        withShapes={shapes !== null}
        withoutPoint={municipalities.length - points.length}
      />
      <ChileTable counts={counts} points={points} municipalityHref={municipalityHref} locale={locale} />
    </section>
  );
}

type TableProps = Pick<ChileMapProps, 'counts' | 'municipalityHref' | 'locale'> & {
  points: readonly PlacedMunicipality[];
};

function ChileTable({ counts, points, municipalityHref, locale }: TableProps) {
  const t = useTranslations('maps');
  const sum = sumOfRegions(counts);
  const shown = REGION_KEYS.filter((region) => region !== 'none' || counts.none.total > 0);
  return (
    <FoldedTable
      summary={t('showTable')}
      caption={t('tableCaption')}
      columns={[
        { title: t('region') },
        { title: t('total'), isNumber: true },
        { title: t('documented'), isNumber: true },
      ]}
      rows={shown.map((region) => ({
        key: region,
        cells: [
          <RegionCell
            key="region"
            name={region === 'none' ? t('notStated') : REGIONS.label(region, locale)}
            points={points.filter(({ municipality }) => (municipality.region ?? 'none') === region)}
            municipalityHref={municipalityHref}
          />,
          counts[region].total,
          counts[region].adhered,
        ],
      }))}
      sums={[{ key: 'all', cells: [t('all'), sum.total, sum.adhered] }]}
    />
  );
}

/** The names as one piece of markup, as the points of the drawing are. */
const namesMarkup = (points: TableProps['points'], hrefOf: TableProps['municipalityHref']): string =>
  points
    .map(
      ({ municipality: { slug, commune } }) => `<a href="${escapeMarkup(hrefOf(slug))}">${escapeMarkup(commune)}</a>`,
    )
    .join(' ');

/** A region's name, and the municipalities that have a point on the map. */
function RegionCell({ name, points, municipalityHref }: Omit<TableProps, 'counts' | 'locale'> & { name: string }) {
  const t = useTranslations('maps');
  return (
    <>
      {name}
      {points.length > 0 && (
        <span className="map-names">
          <span>{t('onMap')}</span>
          <span dangerouslySetInnerHTML={{ __html: namesMarkup(points, municipalityHref) }} />
        </span>
      )}
    </>
  );
}
