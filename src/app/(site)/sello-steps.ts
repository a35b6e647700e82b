import { selloPageBySlug } from '@/content/sello';
import type { Locale } from '@/domain/locale';
import { blocksNamed } from '@/domain/placed-blocks';
import type { SelloEntry } from '@/ui/sello/sello-entry';
import type { SelloStepsProps } from '@/ui/sello/sello-steps';

/** The first steps that a page of the Sello sets out: editors write them there, and the overview shows the same. */
export async function selloSteps(
  pages: readonly SelloEntry[],
  locale: Locale,
): Promise<Pick<SelloStepsProps, 'steps' | 'page'> | null> {
  const found = await Promise.all(pages.map(({ slug }) => selloPageBySlug(slug, locale)));
  for (const [index, answer] of found.entries()) {
    const page = pages[index];
    const block = answer.status === 'found' ? blocksNamed(answer.record.body, 'steps')[0] : undefined;
    if (page && block) return { page, steps: block.content.steps };
  }
  return null;
}
