import { homeFromPayload, siteFromPayload } from '@/cms/mapping';
import type { Locale } from '@/domain/locale';
import type { HomeContent, SiteSettings } from '@/domain/site';
import { keptUntilChange } from './kept';
import { portal } from './portal';
import { practiceSummaries } from './practices';

const idOf = (relation: string | { id: string }): string => (typeof relation === 'string' ? relation : relation.id);

/** The portal's name, texts and contacts. Texts that are not translated are Spanish. */
export const siteSettings = keptUntilChange(async (locale: Locale): Promise<SiteSettings> => {
  const payload = await portal();
  return siteFromPayload(
    await payload.findGlobal({ slug: 'site', locale, fallbackLocale: 'es', depth: 0, overrideAccess: false }),
  );
});

/** What editors chose for the home page; only published practices are among the featured. */
export async function homeContent(locale: Locale): Promise<HomeContent> {
  const payload = await portal();
  const home = await payload.findGlobal({
    slug: 'home',
    locale,
    fallbackLocale: 'es',
    depth: 0,
    overrideAccess: false,
  });
  return homeFromPayload(home, await practiceSummaries((home.featured ?? []).map(idOf), locale));
}
