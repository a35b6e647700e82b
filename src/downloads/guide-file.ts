import { env } from '@/config/env';
import { guideDocument, type GuideDocument } from '@/documents/guide';
import { pathOf } from '@/i18n/navigation';
import { documentQueue, type MadeDocument } from './document-queue';

/**
 * The PDF of a whole guide, the same for everybody.
 * @throws QueueFull
 */
export function guideFile(whole: Pick<GuideDocument, 'guide' | 'sections' | 'references'>): Promise<MadeDocument> {
  const { locale, slug } = whole.guide;
  const at = (path: string): string => env().SITE_URL + path;
  const order = { ...whole, address: at(pathOf('/guides/[slug]', locale, slug)) };
  const addressOf: GuideDocument['addressOf'] = {
    template: (template) => at(pathOf('/templates/[slug]', locale, template.slug)),
    practice: (practice) => at(pathOf('/practices/[slug]', locale, practice.slug)),
  };
  return documentQueue().makeOnce(order, () => guideDocument({ ...order, addressOf }));
}
