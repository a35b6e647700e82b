/**
 * next.config.mjs rewrites every address here that is outside the languages and neither a route nor a file. Next would
 * take its first part for a language, make a page of its 404, and let caches keep it for a year.
 */
export const GET = (): Response =>
  new Response('No hay nada en esta dirección. / There is nothing at this address.\n', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });
