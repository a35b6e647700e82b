import { localeShown, templateFromPayload, templateSummaryFromPayload } from '@/cms/mapping';
import type { TemplatesSelect } from '@/cms/payload-types';
import { DEFAULT_LOCALE, type Locale } from '@/domain/locale';
import type { Template, TemplateSummary } from '@/domain/template';
import { POLICY_STAGES, type PolicyStage } from '@/domain/vocabularies/policy-stages';
import { recordAt, slugsOf } from './addresses';
import type { Found, ReadOptions } from './found';
import { memoizedUntilChange } from './memoized';
import { processPayload } from './process-payload';
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
  const payload = await processPayload();
  const reader = await readerFor(false);
  const cards = new Map<string, { order: number; summary: TemplateSummary }>();
  // Spanish first: a language in which the template is ready then takes its place.
  for (const each of new Set<Locale>([DEFAULT_LOCALE, locale])) {
    const { docs } = await payload.find({
      collection: 'templates',
      ...reader,
      locale: each,
      fallbackLocale: false,
      depth: 0,
      pagination: false,
      select: SUMMARY_FIELDS,
    });
    for (const doc of docs) {
      if (!doc.slug || (each !== DEFAULT_LOCALE && localeShown(doc, each) !== each)) continue;
      cards.set(doc.id, { order: doc.order ?? 0, summary: templateSummaryFromPayload(doc, each) });
    }
  }
  return [...cards.values()]
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
  const payload = await processPayload();
  const read = (each: Locale) =>
    payload.findByID({
      collection: 'templates',
      id,
      ...reader,
      locale: each,
      fallbackLocale: false,
      depth: DEPTH,
      disableErrors: true,
    });
  const asked = await read(locale);
  if (!asked) return null;
  // In draft mode a translation is shown as soon as it has a title, because it is what the editor came to see.
  const shown = reader.draft && asked.title ? locale : localeShown(asked, locale);
  const document = shown === locale ? asked : await read(shown);
  return document && { ...templateFromPayload(document, shown), slugs: await slugsOf('templates', id, reader) };
}

/**
 * The template at an address. Texts are in the language asked for where the record is ready in it, else in Spanish
 * (`record.locale` says which); a former address answers `moved`. Its structure may hold problems: see
 * `templateProblems`.
 */
export async function templateBySlug(
  slug: string,
  locale: Locale,
  { draft = false }: ReadOptions = {},
): Promise<Found<Template>> {
  const reader = await readerFor(draft);
  const address = await recordAt('templates', slug, locale, reader);
  if (address.status !== 'here') return address;
  const record = await templateById(address.id, locale, reader);
  return record ? { status: 'found', record } : { status: 'missing' };
}

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
