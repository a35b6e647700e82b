import { practiceSummaries } from '@/content/practices';
import { DEFAULT_LOCALE } from '@/domain/locale';
import { DIMENSIONS, type Dimension } from '@/domain/vocabularies/dimensions';
import { isTryLater } from '@/domain/try-later';
import { weaveSvg } from '@/domain/weave/svg';
import { weaveOf } from '@/domain/weave/weave';
import { keptOrMade } from '@/downloads/made';
import { ALL_DIMENSIONS, PORTAL_WEAVE } from '@/ui/cover-path';
import { COVER_SHAPES, coverFrame } from '@/ui/cover-shapes';

const FILE = /^([\w-]{1,64})\.(svg|png)$/;
const SOCIAL_WIDTH = 1200;

/** An address with `d` names all that the picture depends on, so it never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const FOR_AN_HOUR = 'public, max-age=3600';

/** Dimensions of a record, of a dimension's own page, or all of them for the portal; null if nothing has that id. */
async function dimensionsOf(id: string): Promise<readonly Dimension[] | null> {
  if (id === PORTAL_WEAVE) return ALL_DIMENSIONS;
  if (DIMENSIONS.has(id)) return [id];
  const [record] = await practiceSummaries([id], DEFAULT_LOCALE);
  return record?.dimensions ?? null;
}

const named = (threads: string): Dimension[] => threads.split('-').filter((key) => DIMENSIONS.has(key));

/**
 * `/covers/<id>.svg`: the cloth woven for a record. `?d=d1-d4` names the threads, `&shape=` the shape; without `d` the
 * record is read. `.png` is for social networks, 1200 px wide, and for published records only, because it takes time.
 */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const [, id, format] = FILE.exec((await params).id) ?? [];
  if (!id) return notFound();
  const query = new URL(request.url).searchParams;
  const threads = query.get('d');
  const shape = COVER_SHAPES.find((each) => each === query.get('shape')) ?? 'cover';
  const dimensions = threads !== null && format === 'svg' ? named(threads) : await dimensionsOf(id);
  if (!dimensions) return notFound();
  const headers = { 'Cache-Control': threads === null ? FOR_AN_HOUR : FOR_EVER };
  const weave = weaveOf(id, dimensions);
  if (format === 'svg') {
    return new Response(weaveSvg(weave, coverFrame(shape)), {
      headers: { ...headers, 'Content-Type': 'image/svg+xml; charset=utf-8' },
    });
  }
  return picture(request, weaveSvg(weave, coverFrame('social')), { ...headers, 'Content-Type': 'image/png' });
}

/** Drawn once and kept; where too much is being made, whoever asks is told when to try again. */
async function picture(request: Request, svg: string, headers: Record<string, string>): Promise<Response> {
  try {
    const made = await keptOrMade(request, 'cover', { svg, width: SOCIAL_WIDTH });
    return new Response(made && made.bytes, { headers });
  } catch (error) {
    if (!isTryLater(error)) throw error;
    const { status, seconds } = error;
    return new Response(null, { status, headers: { 'Retry-After': String(seconds), 'Cache-Control': 'no-store' } });
  }
}

const notFound = (): Response => new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
