import './maps.css';
import type { Coordinates } from '@/domain/municipality';
import { CHILE_HEIGHT, CHILE_OUTLINE, CHILE_WIDTH, chilePoint, isInMap } from './chile-geometry';

interface LocatorProps {
  /** Places to mark; `isFilled` distinguishes those that count from those that do not. */
  points: readonly { coordinates: Coordinates; isFilled: boolean }[];
  /** Height of the drawing in pixels. */
  height: number;
  /** What it shows, in words. */
  label: string;
}

const RADIUS = 3.5;

/** All of Chile, small, with one place or several marked: a drawing to look at, not to choose from. */
export function Locator({ points, height, label }: LocatorProps) {
  const zoom = height / CHILE_HEIGHT;
  const drawn = points
    .filter(({ coordinates }) => isInMap(coordinates))
    .toSorted((a, b) => Number(a.isFilled) - Number(b.isFilled));
  return (
    <svg
      className="locator"
      viewBox={`0 0 ${CHILE_WIDTH} ${CHILE_HEIGHT}`}
      width={Math.round(CHILE_WIDTH * zoom)}
      height={height}
      role="img"
      aria-label={label}
    >
      <path className="chile-land" d={CHILE_OUTLINE} />
      {drawn.map(({ coordinates, isFilled }) => {
        const [x, y] = chilePoint(coordinates);
        return (
          <g key={`${x} ${y}`} className="chile-point" data-adhered={isFilled}>
            <circle cx={Math.round(x)} cy={Math.round(y)} r={Math.round(RADIUS / zoom)} />
          </g>
        );
      })}
    </svg>
  );
}
