import { dayInChile } from '@/domain/chilean-time';
import type { Locale } from '@/domain/locale';
import type { Template, TemplateSummary } from '@/domain/template';
import { DIMENSIONS } from '@/domain/vocabularies/dimensions';
import { POLICY_STAGES } from '@/domain/vocabularies/policy-stages';
import { AUTHORSHIP, READINESS } from '@/domain/vocabularies/record-terms';
import { TEMPLATE_ORIGIN_TERMS } from '@/domain/vocabularies/template-terms';
import type { Template as TemplateDocument } from '../payload-types';
import { citationFromPayload } from './sources';
import { linesOf, partFromPayload } from './template-parts';
import { byLocale, date, keyOf, keysOf, text, textOrNull } from './values';

type SummaryDocument = Pick<TemplateDocument, 'id' | 'slug' | 'title' | 'summary' | 'policyStage'>;

/** What a card shows of a template. @param document read in `locale` alone, without fallback. */
export const templateSummaryFromPayload = (document: SummaryDocument, locale: Locale): TemplateSummary => ({
  id: document.id,
  locale,
  slug: text(document.slug),
  title: text(document.title),
  summary: text(document.summary),
  policyStage: keyOf(POLICY_STAGES, document.policyStage),
});

/**
 * A template in one language, from the document that Payload read in that language alone (`fallbackLocale: false`),
 * with its source populated (`depth: 1`; 2 to name the document that cites it). `slugs` holds the address in this
 * language only. The structure may have problems: see `templateProblems`.
 */
export const templateFromPayload = (document: TemplateDocument, locale: Locale): Template => ({
  ...templateSummaryFromPayload(document, locale),
  slugs: document.slug ? { [locale]: document.slug } : {},
  readiness: byLocale((each) => keyOf(READINESS, document.languages?.[each]?.readiness) ?? 'missing'),
  authorship: byLocale((each) => keyOf(AUTHORSHIP, document.languages?.[each]?.by)),
  order: document.order ?? 0,
  dimensions: keysOf(DIMENSIONS, document.dimensions),
  purpose: text(document.purpose),
  participants: textOrNull(document.participants),
  duration: textOrNull(document.duration),
  materials: linesOf(document.materials),
  steps: linesOf(document.steps),
  structure: (document.structure ?? []).flatMap((part) => partFromPayload(part) ?? []),
  origin: keyOf(TEMPLATE_ORIGIN_TERMS, document.origin) ?? 'modelled',
  version: text(document.version),
  dated: date(document.dated) ?? dayInChile(document.updatedAt),
  citation: citationFromPayload(document.citation),
  termsOfUse: textOrNull(document.termsOfUse),
  publishedAt: document.publishedAt ?? document.updatedAt,
  updatedAt: document.updatedAt,
});
