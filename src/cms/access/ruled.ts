import type { Access, CollectionConfig, Config, Endpoint, GlobalConfig, Plugin } from 'payload';

/** Says who may call an endpoint; it is for the endpoint itself to hold to it. */
export const calledBy = (access: Access): Pick<Endpoint, 'custom'> => ({ custom: { access } });

/** Who may call an endpoint of ours, as it says itself. */
export const callersOf = ({ custom }: Pick<Endpoint, 'custom'>): Access | null =>
  typeof custom?.access === 'function' ? (custom.access as Access) : null;

const lacking = (access: object | undefined, acts: readonly string[]): string[] =>
  acts.filter((act) => typeof (access as Record<string, unknown> | undefined)?.[act] !== 'function');

const actsOf = ({ versions, auth }: CollectionConfig): string[] => [
  ...['create', 'read', 'update', 'delete'],
  ...(versions ? ['readVersions'] : []),
  ...(auth ? ['unlock', 'admin'] : []),
];

const globalActsOf = ({ versions }: GlobalConfig): string[] => [
  'read',
  'update',
  ...(versions ? ['readVersions'] : []),
];

const unruledEndpoints = (of: string, endpoints: Config['endpoints'] | false): string[] =>
  (endpoints || []).filter((each) => !callersOf(each)).map(({ method, path }) => `${of}: ${method} ${path}`);

/** Every act on a collection or a global, and every endpoint, of which nothing says who may do it. */
export const unruled = ({ collections = [], globals = [], endpoints }: Config): string[] => [
  ...collections.flatMap((each) => [
    ...lacking(each.access, actsOf(each)).map((act) => `${each.slug}: ${act}`),
    ...unruledEndpoints(each.slug, each.endpoints),
  ]),
  ...globals.flatMap((each) => [
    ...lacking(each.access, globalActsOf(each)).map((act) => `${each.slug}: ${act}`),
    ...unruledEndpoints(each.slug, each.endpoints),
  ]),
  ...unruledEndpoints('api', endpoints),
];

/**
 * Stands last among the plugins, when all is named: what has no rule would be open to whoever has an account, so the
 * portal is not built with it.
 * @throws Error that names what lacks a rule.
 */
export const everythingRuled: Plugin = (config) => {
  const found = unruled(config);
  if (found.length > 0) throw new Error(`Nothing says who may do this:\n${found.join('\n')}`);
  return config;
};
