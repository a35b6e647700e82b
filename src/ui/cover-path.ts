import { DIMENSIONS, type Dimension } from '@/domain/vocabularies/dimensions';
import type { CoverShape } from './cover-shapes';

/** The eight dimensions in order, for the cloth that represents all of them. */
export const ALL_DIMENSIONS: readonly Dimension[] = DIMENSIONS.keys;

/** Id from which the portal's own cloth is woven: home page and social picture. */
export const PORTAL_WEAVE = 'sello-migrante-portal';

/**
 * Address of a record's cover. It names everything the picture depends on, so that a browser may keep it for ever.
 * `png` for those that cannot show SVG (social networks).
 */
export function coverPath(
  id: string,
  dimensions: readonly Dimension[],
  shape: CoverShape = 'cover',
  format: 'svg' | 'png' = 'svg',
): string {
  const threads = ALL_DIMENSIONS.filter((dimension) => dimensions.includes(dimension)).join('-');
  return `/covers/${encodeURIComponent(id)}.${format}?d=${threads}${shape === 'cover' ? '' : `&shape=${shape}`}`;
}
