export const dynamic = 'force-dynamic';

/** The process answers: that is all that this says. */
export const GET = (): Response => Response.json({ status: 'live' }, { headers: { 'Cache-Control': 'no-store' } });
