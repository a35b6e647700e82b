import { cache } from 'react';
import { guides } from '@/content/guides';
import { templates } from '@/content/templates';
import type { Locale } from '@/domain/locale';
import { POLICY_STAGES, type PolicyStage } from '@/domain/vocabularies/policy-stages';
import { beginnings, sectionHref } from '@/ui/guide/contents';

interface StageLink {
  stage: PolicyStage;
  /** The section of the first guide that tells of the stage; null while none does. */
  href: string | null;
  /** How many templates serve it. */
  templates: number;
}

/** The five stages, each with the way to where a guide tells of it and what there is to download. Once per page. */
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
