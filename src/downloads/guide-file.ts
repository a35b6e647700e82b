import { env } from '@/config/env';
import type { GuideDocument } from '@/documents/guide';
import { pathOf } from '@/i18n/navigation';
import { keptOrMade } from './made';

type WholeGuide = Pick<GuideDocument, 'guide' | 'sections' | 'references'>;

/** The address of each page that the guide leads to, by the id of what it shows. */
function addressesOf({ guide: { locale }, references }: WholeGuide): Record<string, string> {
  const templates = Object.values(references.templates);
  const practices = Object.values(references.practices).flatMap((list) => list.practices);
  return Object.fromEntries([
    ...templates.map(({ id, slug }) => [id, at(pathOf('/templates/[slug]', locale, slug))] as const),
    ...practices.map(({ id, slug }) => [id, at(pathOf('/practices/[slug]', locale, slug))] as const),
  ]);
}

const at = (path: string): string => env().SITE_URL + path;

/**
 * The PDF of a whole guide, the same for everybody; null where only its head is asked for and none is kept.
 * @throws TryLater
 */
export function guideFile(request: Request, whole: WholeGuide) {
  const { locale, slug } = whole.guide;
  const address = at(pathOf('/guides/[slug]', locale, slug));
  return keptOrMade(request, 'guide', { ...whole, address, addresses: addressesOf(whole) });
}
