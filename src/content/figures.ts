import { figureFromPayload } from '@/cms/mapping';
import type { PracticesSelect } from '@/cms/payload-types';
import type { Locale } from '@/domain/locale';
import type { Figure } from '@/domain/practice';
import { idOf } from '@/domain/relations';
import { oneInBestLanguage } from './languages';
import { processPayload } from './process-payload';
import { readerFor } from './reader';

/** The figures of the practice that `home.figuresOf` names: «Sello in figures». None while it is not published. */
export async function sealFigures(locale: Locale): Promise<Figure[]> {
  const payload = await processPayload();
  const home = await payload.findGlobal({ slug: 'home', depth: 0, overrideAccess: false });
  const id = idOf(home.figuresOf);
  if (!id) return [];
  const found = await oneInBestLanguage('practices', id, locale, await readerFor(false), {
    depth: 2,
    select: { figures: true, languages: true } satisfies PracticesSelect,
  });
  return (found?.document.figures ?? []).flatMap((figure) => figureFromPayload(figure) ?? []);
}
