import { selloPageBySlug } from '@/content/sello';
import type { Locale } from '@/domain/locale';
import { blocksNamed } from '@/domain/placed-blocks';
import type { SelloEntry } from '@/ui/sello/sello-entry';
import type { SelloStepsProps } from '@/ui/sello/sello-steps';

/** The first steps block on a page of the Sello: editors write it there, and the overview shows the same. */
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
