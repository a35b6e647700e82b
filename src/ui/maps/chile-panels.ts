import { REGIONS, type Region } from '@/domain/vocabularies/regions';
import { CHILE_HEIGHT, chilePoint, UNITS_PER_KM } from './chile-geometry';

/** One of the stretches into which the map is cut: its area and size. */
export interface ChilePanel {
  name: 'north' | 'centre' | 'south';
  regions: readonly Region[];
  /** Corner and size of what is shown, in the map's units. */
  view: { x: number; y: number; width: number; height: number };
  /** Pixels per unit at the panel's full size. */
  zoom: number;
  /** Length of the scale bar, in kilometres. */
  barKm: number;
  /** Points from here to the next panel's are drawn in this one. */
  from: number;
}

const yAt = (latitude: number): number => chilePoint({ latitude, longitude: -71 })[1];
const xAt = (latitude: number, longitude: number): number => chilePoint({ latitude, longitude })[0];

/** Between Coquimbo and Valparaíso, and between La Araucanía and Los Ríos, as far as a parallel can separate them. */
const FIRST_CUT = yAt(-32.2);
const SECOND_CUT = yAt(-39.42);
/** Shown beyond a cut, so that no region on it looks cut short. */
const OVERLAP = 8;

const between = (first: Region, last: Region): readonly Region[] =>
  REGIONS.keys.slice(REGIONS.keys.indexOf(first), REGIONS.keys.indexOf(last) + 1);

/** From west to east at two places, top to bottom. */
function view(west: number, east: number, top: number, bottom: number): ChilePanel['view'] {
  return { x: west, y: top, width: east - west, height: bottom - top };
}

/**
 * Chile is six times as long as it is wide: three stretches side by side if there is room, one below the other on a
 * phone. The short one in the middle, where most municipalities are, is drawn twice as large.
 */
export const CHILE_PANELS: readonly ChilePanel[] = [
  {
    name: 'north',
    regions: between('CL-AP', 'CL-CO'),
    view: view(xAt(-30, -72.2), xAt(-23, -66.7), 0, FIRST_CUT + OVERLAP),
    zoom: 1,
    barKm: 200,
    from: -Infinity,
  },
  {
    name: 'centre',
    regions: between('CL-VS', 'CL-AR'),
    view: view(xAt(-38, -74.1), xAt(-33, -69.5), FIRST_CUT - OVERLAP / 2, SECOND_CUT + OVERLAP / 2),
    zoom: 2,
    barKm: 100,
    from: FIRST_CUT,
  },
  {
    name: 'south',
    regions: between('CL-LR', 'CL-MA'),
    view: view(0, xAt(-55.3, -66.2), SECOND_CUT - OVERLAP, CHILE_HEIGHT),
    zoom: 1,
    barKm: 200,
    from: SECOND_CUT,
  },
];

/** The stretch in which a point at this height is drawn: exactly one. */
export const panelAt = (y: number): ChilePanel['name'] =>
  CHILE_PANELS.findLast(({ from }) => y >= from)?.name ?? 'north';

/** The length of a panel's scale bar, in the map's units. */
export const barLength = ({ barKm }: ChilePanel): number => barKm * UNITS_PER_KM;
