import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../steps/command';

const read = async <T>(file: string): Promise<T> =>
  JSON.parse(await readFile(path.join(ROOT, '.next', file), 'utf8')) as T;

interface RoutesManifest {
  staticRoutes: { page: string }[];
  dynamicRoutes: { page: string }[];
  redirects: { source: string; internal?: boolean }[];
  rewrites: { beforeFiles: { source: string }[] };
}

/** What the build answers: patterns of addresses, `[…]` and `:…` for what changes, and the ids of its server functions. */
export interface BuiltRoutes {
  patterns: readonly string[];
  actions: readonly string[];
}

/** Reads the manifests of the existing build. @throws Error where there is none. */
export async function builtRoutes(): Promise<BuiltRoutes> {
  const routes = await read<RoutesManifest>('routes-manifest.json');
  const actions = await read<{ node: Record<string, unknown> }>('server/server-reference-manifest.json');
  const patterns = [
    ...routes.staticRoutes.map(({ page }) => page),
    ...routes.dynamicRoutes.map(({ page }) => page),
    ...routes.rewrites.beforeFiles.map(({ source }) => source),
    ...routes.redirects.filter(({ internal }) => !internal).map(({ source }) => source),
  ];
  return { patterns: [...new Set(patterns)], actions: Object.keys(actions.node) };
}

/** The places of a pattern that change. */
const PLACE = /\[\[?(?:\.\.\.)?\w+\]?\]|:\w+(?:\([^)]*\))?[*+?]?/g;

/** An address of a pattern, with a value in each place that changes. */
export const addressFrom = (pattern: string, value: (place: string) => string): string =>
  pattern.replace(PLACE, (place) => (/locale/.test(place) ? 'es' : value(place)));
