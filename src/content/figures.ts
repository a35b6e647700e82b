import { figureFromPayload, localeShown } from '@/cms/mapping';
import type { PracticesSelect } from '@/cms/payload-types';
import type { Locale } from '@/domain/locale';
import { DEFAULT_LOCALE } from '@/domain/locale';
import type { Figure } from '@/domain/practice';
import { processPayload } from './process-payload';

/** The figures of the practice that `home.figuresOf` names: «Sello in figures». None while it is not published. */
export async function sealFigures(locale: Locale): Promise<Figure[]> {
  const payload = await processPayload();
  const home = await payload.findGlobal({ slug: 'home', depth: 0, overrideAccess: false });
  const id = typeof home.figuresOf === 'string' ? home.figuresOf : home.figuresOf?.id;
  if (!id) return [];
  const read = (each: Locale) =>
    payload.findByID({
      collection: 'practices',
      id,
      locale: each,
      fallbackLocale: false,
      depth: 2,
      overrideAccess: false,
      disableErrors: true,
      select: { figures: true, languages: true } satisfies PracticesSelect,
    });
  const asked = await read(locale);
  if (!asked) return [];
  const document = localeShown(asked, locale) === locale ? asked : await read(DEFAULT_LOCALE);
  return (document?.figures ?? []).flatMap((figure) => figureFromPayload(figure) ?? []);
}
