import type { CollectionConfig, Config } from 'payload';

/** What a room adds to Payload beside the content itself. Components are named by path, as `admin` names its own. */
interface Extension {
  collections: readonly CollectionConfig[];
  /** A page of the admin, with its link in the menu. */
  page: { name: string; path: `/${string}`; title: string; component: string; link: string };
}

/** The configuration with what a room adds to it: for rooms that are Payload plugins. */
export const extended = (config: Config, { collections, page }: Extension): Config => ({
  ...config,
  collections: [...(config.collections ?? []), ...collections],
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      views: {
        ...config.admin?.components?.views,
        [page.name]: { Component: page.component, path: page.path, exact: true, meta: { title: page.title } },
      },
      afterNavLinks: [...(config.admin?.components?.afterNavLinks ?? []), page.link],
    },
  },
});
