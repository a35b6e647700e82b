import { cache } from 'react';
import { guides } from '@/content/guides';
import { templates } from '@/content/templates';
import type { Locale } from '@/domain/locale';
import { POLICY_STAGES, type PolicyStage } from '@/domain/vocabularies/policy-stages';
import { beginnings, sectionHref } from '@/ui/guide/contents';

interface StageLink {
  stage: PolicyStage;
  /** The section of the first guide that explains the stage; null if there is none. */
  href: string | null;
  /** How many templates there are for it. */
  templates: number;
}

/**
 * The five stages, each with a link to where a guide explains it and the number of templates. Computed once per page.
 */
export const stageLinks = cache(async (locale: Locale): Promise<StageLink[]> => {
  const [all, forms] = await Promise.all([guides(locale), templates(locale)]);
  const starts = all.flatMap((guide) =>
    beginnings(guide.contents).map(({ stage, entry }) => ({ stage, entry, guide })),
  );
  return POLICY_STAGES.keys.map((stage) => {
    const start = starts.find((each) => each.stage === stage);
    return {
      stage,
      href: start ? sectionHref(start.guide, start.entry, locale) : null,
      templates: forms.filter(({ policyStage }) => policyStage === stage).length,
    };
  });
});
