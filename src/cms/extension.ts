import type { CollectionConfig, Config } from 'payload';

/** What a room adds to Payload beside the content itself. Components are named by path, as `admin` names its own. */
interface Extension {
  collections: readonly CollectionConfig[];
  /** Pages of the admin, some with a link in the menu. */
  pages: readonly { name: string; path: `/${string}`; title: string; component: string; link?: string }[];
}

/** The configuration with what a room adds to it: for rooms that are Payload plugins. */
export const extended = (config: Config, { collections, pages }: Extension): Config => ({
  ...config,
  collections: [...(config.collections ?? []), ...collections],
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      views: {
        ...config.admin?.components?.views,
        ...Object.fromEntries(
          pages.map(({ name, path, title, component }) => [
            name,
            { Component: component, path, exact: true, meta: { title } },
          ]),
        ),
      },
      afterNavLinks: [...(config.admin?.components?.afterNavLinks ?? []), ...pages.flatMap(({ link }) => link ?? [])],
    },
  },
});
