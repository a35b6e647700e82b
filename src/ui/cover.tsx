import type { Dimension } from '@/domain/vocabularies/dimensions';
import { coverPath } from './cover-path';
import { COVER_SIZES, type CoverShape } from './cover-shapes';

interface CoverProps {
  id: string;
  dimensions: readonly Dimension[];
  shape?: CoverShape;
  className?: string;
  /** Above the fold: fetched at once. */
  eager?: boolean;
}

/** The cloth woven for a record. Decorative: the dimensions it shows are named next to it. */
export function Cover({ id, dimensions, shape = 'cover', className, eager = false }: CoverProps) {
  return (
    <img
      className={[shape === 'band' && 'cover-band', className].filter(Boolean).join(' ') || undefined}
      src={coverPath(id, dimensions, shape)}
      {...COVER_SIZES[shape]}
      alt=""
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
    />
  );
}
