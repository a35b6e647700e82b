import { crc32, deflateSync } from 'node:zlib';
import { DIMENSION_COLOURS, DIMENSIONS, type Dimension } from '@/domain/vocabularies/dimensions';
import { weaveOf } from '@/domain/weave';
import { WEAVE_TONES } from './palette';

/** Pixels per thread, of which one is ground. */
const THREAD = 6;
const TONES = [WEAVE_TONES.ground, WEAVE_TONES.warp, WEAVE_TONES.darkWarp, WEAVE_TONES.idleWeft] as const;
const [GROUND, WARP, DARK, IDLE] = [0, 1, 2, 3] as const;

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A PNG of indexed colours. See W3C, «PNG Specification», 11.2. */
function png(width: number, rows: readonly Uint8Array[], palette: readonly string[]): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(rows.length, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.map((colour) => colour.slice(1)).join(''), 'hex')),
    chunk('IDAT', deflateSync(Buffer.concat(rows.map((row) => Buffer.concat([Buffer.from([0]), row]))))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A record's cloth as a band of eight threads, for documents that hold pictures only. @param width in pixels. */
export function weavePicture(id: string, dimensions: readonly Dimension[], width: number): Buffer {
  const { threads, darkWarp, period, over, shift } = weaveOf(id, dimensions.length > 0 ? dimensions : DIMENSIONS.keys);
  const pitch = 5;
  const warp = Uint8Array.from({ length: width }, (_each, x) => {
    const at = Math.floor(x / pitch);
    if (x % pitch === pitch - 1) return GROUND;
    return darkWarp.some(({ length, positions }) => positions.includes(at % length)) ? DARK : WARP;
  });
  const rows = threads.flatMap(({ coloured }, thread) => {
    const weft = warp.map((ground, x) => {
      const at = (((x - thread * shift * pitch) % (period * pitch)) + period * pitch) % (period * pitch);
      return at < over * pitch - 1 ? (coloured ? TONES.length + thread : IDLE) : ground;
    });
    return Array.from({ length: THREAD }, (_each, row) =>
      coloured ? (row < THREAD - 1 ? weft : warp) : row === 2 || row === 3 ? weft : warp,
    );
  });
  return png(width, rows, [...TONES, ...threads.map(({ dimension }) => DIMENSION_COLOURS[dimension])]);
}
