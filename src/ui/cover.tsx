import type { Dimension } from '@/domain/vocabularies/dimensions';
import { coverPath } from './cover-path';
import type { WeaveShape } from './weave-svg';

interface CoverProps {
  id: string;
  dimensions: readonly Dimension[];
  shape?: WeaveShape;
  className?: string;
  /** Above the fold: fetched at once. */
  eager?: boolean;
}

const SIZES: Readonly<Record<WeaveShape, { width: number; height: number }>> = {
  cover: { width: 320, height: 200 },
  wide: { width: 480, height: 200 },
  social: { width: 1200, height: 630 },
  band: { width: 1440, height: 200 },
};

/** The cloth woven for a record. Decorative: the dimensions it shows are named beside it. */
export function Cover({ id, dimensions, shape = 'cover', className, eager = false }: CoverProps) {
  return (
    <img
      className={className}
      src={coverPath(id, dimensions, shape)}
      {...SIZES[shape]}
      alt=""
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
    />
  );
}
