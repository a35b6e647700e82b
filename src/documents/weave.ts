import sharp from 'sharp';
import { DIMENSIONS, type Dimension } from '@/domain/vocabularies/dimensions';
import { weaveSvg } from '@/domain/weave/svg';
import { weaveOf, type Weave } from '@/domain/weave/weave';

/** A record's weave in a document. Without dimensions it would be grey: then all eight threads are coloured. */
export const documentWeave = (id: string, dimensions: readonly Dimension[]): Weave =>
  weaveOf(id, dimensions.length > 0 ? dimensions : DIMENSIONS.keys);

/** Points per inch at which an SVG's unit is one pixel. */
const ONE_TO_ONE = 72;
/** Pixels to a unit: enough to print. */
const DENSITY = 2;

/**
 * A thin band of a record's cloth as a PNG of twice the given size, for documents that can only contain raster
 * pictures.
 */
export const weavePicture = (
  id: string,
  dimensions: readonly Dimension[],
  size: { width: number; height: number },
): Promise<Buffer> =>
  sharp(Buffer.from(weaveSvg(documentWeave(id, dimensions), { ...size, rowsPerThread: 1 })), {
    density: ONE_TO_ONE * DENSITY,
  })
    .png({ palette: true })
    .toBuffer();
