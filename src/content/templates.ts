import { templateFromPayload, templateSummaryFromPayload } from '@/cms/mapping';
import type { TemplatesSelect } from '@/cms/payload-types';
import type { Locale } from '@/domain/locale';
import type { Template, TemplateSummary } from '@/domain/template';
import { POLICY_STAGES, type PolicyStage } from '@/domain/vocabularies/policy-stages';
import { slugsOf } from './addresses';
import { foundAt, type Found, type ReadOptions } from './found';
import { memoizedUntilChange } from './memoized';
import { inBestLanguage, oneInBestLanguage } from './languages';
import { readerFor, type Reader } from './reader';

/** The source of a template may itself be named by a document: two steps from the template. */
const DEPTH = 2;

const SUMMARY_FIELDS = {
  slug: true,
  title: true,
  summary: true,
  policyStage: true,
  order: true,
  languages: true,
} as const satisfies TemplatesSelect;

/** Stages in their order; what belongs to none comes last. */
const placeOf = (stage: PolicyStage | null): number => (stage ? POLICY_STAGES.keys.indexOf(stage) : Infinity);

/** Every published template by stage, then in the editors' order; in Spanish where it is not ready in the language. */
export const templates = memoizedUntilChange(async (locale: Locale): Promise<TemplateSummary[]> => {
  const found = await inBestLanguage('templates', locale, await readerFor(false), {
    depth: 0,
    select: SUMMARY_FIELDS,
  });
  return found
    .filter(({ document }) => document.slug)
    .map(({ document, locale: shown }) => ({
      order: document.order ?? 0,
      summary: templateSummaryFromPayload(document, shown),
    }))
    .sort(
      (a, b) =>
        placeOf(a.summary.policyStage) - placeOf(b.summary.policyStage) ||
        a.order - b.order ||
        a.summary.title.localeCompare(b.summary.title, locale),
    )
    .map(({ summary }) => summary);
});

/** The template in the language asked for where it is ready in it, else in Spanish; null where the reader finds none. */
async function templateById(id: string, locale: Locale, reader: Reader): Promise<Template | null> {
  const found = await oneInBestLanguage('templates', id, locale, reader, { depth: DEPTH });
  return (
    found && { ...templateFromPayload(found.document, found.locale), slugs: await slugsOf('templates', id, reader) }
  );
}

/**
 * The template at an address. Texts are in the language asked for where the record is ready in it, else in Spanish
 * (`record.locale` says which); a former address answers `moved`. Its structure may hold problems: see
 * `templateProblems`.
 */
export const templateBySlug = (slug: string, locale: Locale, options: ReadOptions = {}): Promise<Found<Template>> =>
  foundAt('templates', slug, locale, options, (id, reader) => templateById(id, locale, reader));

/** Every published template of a stage, whole, in the editors' order. */
export const templatesOfStage = memoizedUntilChange(async (stage: PolicyStage, locale: Locale): Promise<Template[]> => {
  const reader = await readerFor(false);
  const ofStage = (await templates(locale)).filter(({ policyStage }) => policyStage === stage);
  const whole: Template[] = [];
  for (const { id } of ofStage) {
    const template = await templateById(id, locale, reader);
    if (template) whole.push(template);
  }
  return whole;
});
