import type { SanitizedConfig } from 'payload';
import { apiParts } from './collections';
import type { Known } from './requests';
import { builtRoutes } from './routes';

/** Records of a collection whose ids are asked for. */
const MOST_IDS = 5;
/** Addresses of the sitemap that are asked for: every so many, so that each kind of page is among them. */
const MOST_ADDRESSES = 120;
const DATA_ADDRESSES = [
  '/robots.txt',
  '/sitemap.xml',
  '/sugerencias',
  '/uso',
  '/vista-previa',
  '/vista-previa/salir',
  '/favicon.ico',
  '/_next/image',
  '/admin',
  '/admin/login',
  '/admin/collections/practices',
];

async function idsOf(portal: string, path: string, cookie: string): Promise<string[]> {
  const answer = await fetch(`${portal}/api/${path}?limit=${MOST_IDS}&depth=0`, { headers: { cookie } });
  if (!answer.ok) return [];
  const { docs = [] } = (await answer.json()) as { docs?: { id: string }[] };
  return docs.map(({ id }) => String(id));
}

/** Addresses of pages, and the files that they lead to. */
async function addressesOf(portal: string): Promise<string[]> {
  const sitemap = await (await fetch(`${portal}/sitemap.xml`)).text();
  const all = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
  const step = Math.max(1, Math.floor(all.length / MOST_ADDRESSES));
  const some = all.filter((_address, index) => index % step === 0);
  const files = new Set<string>();
  for (const address of some.filter((each) => /plantillas\/|guias\/|practicas\//.test(each)).slice(0, 12)) {
    const page = await (await fetch(portal + address)).text();
    for (const [, file = ''] of page.matchAll(/(?:href|src)="(\/(?:descargas|covers|api)\/[^"#]+)"/g))
      files.add(file.replaceAll('&amp;', '&').split('?')[0] ?? file);
  }
  return [...some, ...[...files].slice(0, 40), ...DATA_ADDRESSES];
}

/** What the probe knows of a portal before it begins. @param cookie an administrator's. */
export async function knownOf(portal: string, config: SanitizedConfig, cookie: string): Promise<Known> {
  const parts = apiParts(config);
  const ids: Record<string, string[]> = {};
  for (const { path, isGlobal } of parts) if (path && !isGlobal) ids[path] = await idsOf(portal, path, cookie);
  return { parts, ids, routes: await builtRoutes(), addresses: await addressesOf(portal) };
}
