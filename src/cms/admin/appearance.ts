import type { Config } from 'payload';

/**
 * How the admin presents itself. Components are named by path, and found through the committed import map.
 * @param baseDir folder that the paths start from.
 */
export const adminAppearance = (baseDir: string): NonNullable<Config['admin']> => ({
  user: 'users',
  // Payload's default would fetch a picture from another host.
  avatar: 'default',
  theme: 'light',
  dateFormat: 'dd-MM-yyyy HH:mm',
  importMap: { baseDir },
  meta: {
    titleSuffix: ' · Sello Migrante',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
    robots: 'noindex, nofollow',
    // Payload would draw one from any text for anybody, as often as requested.
    defaultOGImageType: 'off',
  },
  components: {
    graphics: { Logo: '/src/cms/admin/logo#Logo', Icon: '/src/cms/admin/logo#Icon' },
  },
});
