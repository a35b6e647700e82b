import { bodyUpTo } from '@/domain/request-body';
import { isForeign } from '@/domain/request-origin';
import { parseUsageReport, REPORT_LENGTH } from '@/domain/usage';
import { countUsage } from '@/statistics/current';

const answer = (status: number): Response => new Response(null, { status, headers: { 'Cache-Control': 'no-store' } });

/** A reader who does not wish to be counted. */
const declines = ({ headers }: Request): boolean => headers.get('dnt') === '1' || headers.get('sec-gpc') === '1';

/**
 * `POST /uso`: a page reports that it was read, or that its list of results was looked at. Answers 204 whether or not
 * that counts, 400 for an invalid report. No cookie is set or read, and the sender's address is not looked at.
 */
export async function POST(request: Request): Promise<Response> {
  // Other sites have nothing to report here.
  if (isForeign(request.headers)) return answer(403);
  if (declines(request)) return answer(204);
  const body = await bodyUpTo(request, REPORT_LENGTH);
  if (body === null) return answer(413);
  const use = parseUsageReport(new TextDecoder().decode(body));
  if (use === null) return answer(400);
  if (use !== 'nothing') countUsage(use);
  return answer(204);
}
