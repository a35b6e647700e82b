import type { Guide, SectionEntry } from '@/domain/guide';
import type { Locale } from '@/domain/locale';
import { POLICY_STAGES, type PolicyStage } from '@/domain/vocabularies/policy-stages';
import { pathOf } from '@/i18n/navigation';

/** Address of a section of a guide. */
export const sectionHref = (guide: Pick<Guide, 'slug'>, section: Pick<SectionEntry, 'slug'>, locale: Locale): string =>
  pathOf('/guides/[slug]/[section]', locale, guide.slug, section.slug);

/** Every section in reading order. */
export const inOrder = (contents: readonly SectionEntry[]): SectionEntry[] =>
  contents.flatMap((entry) => [entry, ...inOrder(entry.children)]);

/** A section and its ancestors, the outermost first; empty if the guide does not contain it. */
export function wayTo(id: string, contents: readonly SectionEntry[]): SectionEntry[] {
  for (const entry of contents) {
    if (entry.id === id) return [entry];
    const way = wayTo(id, entry.children);
    if (way.length > 0) return [entry, ...way];
  }
  return [];
}

/** The section in which each stage begins; stages without sections are absent. */
export function beginnings(contents: readonly SectionEntry[]): { stage: PolicyStage; entry: SectionEntry }[] {
  const sections = inOrder(contents);
  return POLICY_STAGES.keys.flatMap((stage) => {
    const entry = sections.find(({ policyStage }) => policyStage === stage);
    return entry ? [{ stage, entry }] : [];
  });
}

/** The sections before and after one. */
export function neighbours(
  id: string,
  contents: readonly SectionEntry[],
): Record<'before' | 'after', SectionEntry | null> {
  const sections = inOrder(contents);
  const place = sections.findIndex((entry) => entry.id === id);
  return { before: sections[place - 1] ?? null, after: (place >= 0 && sections[place + 1]) || null };
}
