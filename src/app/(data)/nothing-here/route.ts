/**
 * Where next.config.mjs leads every address outside the languages at which neither a route nor a file stands. Next would
 * take its first part for a language, make a page of its 404, and have it kept for a year by whoever keeps pages.
 */
export const GET = (): Response =>
  new Response('No hay nada en esta dirección. / There is nothing at this address.\n', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });
