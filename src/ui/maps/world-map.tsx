import '../charts/shades.css';
import './maps.css';
import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { FacetValueCount } from '@/domain/search-response';
import { FoldedTable } from '../charts/data-table';
import { ShadeLegend } from './shade-legend';
import { shadeOf, shadeStarts } from '../charts/shades';
import { drawnCountry, spread, WORLD_HEIGHT, WORLD_LAND, WORLD_WIDTH, type DrawnCountry } from './world-geometry';
import type { Point } from './rings';

export interface WorldMapProps {
  locale: Locale;
  /** The values of the `country` facet: countries, and regions of the world that a practice names instead. */
  values: readonly FacetValueCount[];
  /** The list with this value chosen, or no longer chosen. */
  hrefOf: (value: string) => string;
  heading?: 'h2' | 'h3';
  id?: string;
}

interface MappedCountry extends FacetValueCount, DrawnCountry {
  /** The position of its number. */
  place: Point;
}

/** A number nearer to its country than this needs no line to it. */
const NEAR = 3;

function mapped(values: readonly FacetValueCount[]): MappedCountry[] {
  const countries = values.flatMap((value) => {
    const country = value.count > 0 ? drawnCountry(value.value) : null;
    return country ? [{ ...value, ...country }] : [];
  });
  const places = spread(countries.map(({ middle }) => middle));
  return countries.map((country, index) => ({ ...country, place: places[index] ?? country.middle }));
}

const mostFirst = (a: FacetValueCount, b: FacetValueCount): number => b.count - a.count;

/**
 * The countries with practices, shaded by how many, each with its number. The links of the drawing are for the pointer
 * alone: the list under it has the same ones, and regions of the world besides.
 */
export function WorldMap({ values, hrefOf, heading: Heading = 'h2', id = 'world' }: WorldMapProps) {
  const t = useTranslations('maps');
  const countries = mapped(values);
  const most = Math.max(0, ...countries.map(({ count }) => count));
  const starts = shadeStarts(most);
  const listed = values.filter(({ count, chosen }) => count > 0 || chosen).sort(mostFirst);
  return (
    <section className="map world" aria-labelledby={id}>
      <Heading id={id}>{t('world')}</Heading>
      <p className="section-lead no-print">{t('worldLead')}</p>
      <div className="world-drawing">
        <WorldDrawing countries={countries} starts={starts} hrefOf={hrefOf} />
      </div>
      <div className="map-legend">
        <ShadeLegend title={t('legendWorld')} starts={starts} most={most} withNothing={false} />
        <p className="map-notes">
          {t('severalPlaces')} {countries.some(({ small }) => small) && `${t('legendPoint')} `}
          {t('worldLeftOut')} {t('outline')}
        </p>
      </div>
      <ul className="world-list" role="list" aria-label={t('countries')}>
        {listed.map(({ value, label, count, chosen }) => (
          <li key={value}>
            <a
              className="region-tile"
              href={hrefOf(value)}
              rel="nofollow"
              data-live="stay"
              aria-current={chosen ? 'true' : undefined}
            >
              <span className="region-count" data-shade={shadeOf(count, starts)} aria-hidden="true">
                {count}
              </span>
              <span className="region-words">
                <span className="region-name">{label}</span>
                <span className="visually-hidden">: {t('practices', { count })}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <FoldedTable
        summary={t('showTable')}
        caption={t('worldCaption')}
        columns={[{ title: t('country') }, { title: t('practiceTotal'), isNumber: true }]}
        rows={listed.map(({ value, label, count }) => ({ key: value, cells: [label, count] }))}
      />
    </section>
  );
}

interface DrawingProps extends Pick<WorldMapProps, 'hrefOf'> {
  countries: readonly MappedCountry[];
  starts: readonly number[];
}

function WorldDrawing({ countries, starts, hrefOf }: DrawingProps) {
  return (
    <>
      <svg className="world-shapes" viewBox={`0 0 ${WORLD_WIDTH} ${WORLD_HEIGHT}`} aria-hidden="true" focusable="false">
        <path className="world-land" d={WORLD_LAND} />
        {countries.map(({ value, label, count, chosen, path, small, middle }) => (
          <a
            key={value}
            href={hrefOf(value)}
            tabIndex={-1}
            data-live="stay"
            className="world-country"
            data-shade={shadeOf(count, starts)}
            data-chosen={chosen ? '' : undefined}
          >
            {path && <path d={path} />}
            {small && <circle cx={Math.round(middle[0])} cy={Math.round(middle[1])} r="4" />}
            <title>{`${label}: ${count}`}</title>
          </a>
        ))}
        {countries.map(({ value, middle, place }) =>
          Math.hypot(place[0] - middle[0], place[1] - middle[1]) > NEAR ? (
            <line key={value} className="world-leader" x1={middle[0]} y1={middle[1]} x2={place[0]} y2={place[1]} />
          ) : null,
        )}
      </svg>
      <svg className="world-numbers" aria-hidden="true" focusable="false">
        {countries.map(({ value, count, chosen, place }) => {
          const at = { x: `${percent(place[0] / WORLD_WIDTH)}%`, y: `${percent(place[1] / WORLD_HEIGHT)}%` };
          return (
            <a key={value} href={hrefOf(value)} tabIndex={-1} data-live="stay" data-chosen={chosen ? '' : undefined}>
              <circle cx={at.x} cy={at.y} r="11" />
              <text {...at} dy="0.36em">
                {count}
              </text>
            </a>
          );
        })}
      </svg>
    </>
  );
}

const percent = (share: number): number => Math.round(share * 10_000) / 100;
