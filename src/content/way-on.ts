import type { Locale } from '@/domain/locale';
import { mostVoted } from '@/domain/most-voted';
import type { Practice } from '@/domain/practice';
import { practiceToSearchDocument } from '@/domain/practice-search';
import type { SearchDocument } from '@/domain/search-document';
import { parseSearchRequest, searchParameters } from '@/domain/search-request';
import { DIMENSIONS, type Dimension } from '@/domain/vocabularies/dimensions';
import { POLICY_STAGES, type PolicyStage } from '@/domain/vocabularies/policy-stages';
import type { HelpfulTemplates, ShowingPractices } from '@/domain/way-on';
import { recordsLike, type Comparable } from './likeness';
import { practiceSummaries } from './practices';
import { searchPractices } from './search';
import { templates } from './templates';

/** How many templates decide together at which stage a practice helps. */
const VOTERS = 5;

const sharesDimension =
  (dimensions: readonly Dimension[]) =>
  ({ facets }: Pick<SearchDocument, 'facets'>): boolean =>
    dimensions.some((dimension) => facets.dimension.includes(dimension));

/** A guide section or a template, as far as it is compared with practices. */
interface Classified extends Omit<Comparable, 'facets'> {
  dimensions: readonly Dimension[];
}

/**
 * Practices that share a dimension with a guide section or a template, the most alike first. Null where there are none,
 * and where it names no dimension or every one: then sharing one says nothing.
 */
export async function practicesShowing(
  { dimensions, ...record }: Classified,
  locale: Locale,
  limit: number,
): Promise<ShowingPractices | null> {
  if (dimensions.length === 0 || dimensions.length === DIMENSIONS.keys.length) return null;
  const facets = { dimension: dimensions };
  const isMeant = sharesDimension(dimensions);
  const nearest = await recordsLike({ ...record, facets }, { kind: 'practice', locale, limit, isMeant });
  const practices = await practiceSummaries(
    nearest.map(({ record: { id } }) => id),
    locale,
  );
  if (practices.length === 0) return null;
  const { request } = parseSearchRequest(facets);
  const { total } = await searchPractices(request, locale, { pageSize: 1, count: [] });
  return { practices, total, query: searchParameters(request).toString() };
}

const stageOf = ({ facets }: Pick<SearchDocument, 'facets'>): PolicyStage | null =>
  POLICY_STAGES.keys.find((stage) => facets.policyStage.includes(stage)) ?? null;

/**
 * Templates of the stage at which a practice helps, the most alike first. No practice states a stage: it is that of most
 * of the templates most like it, among those that share a dimension. Null where none does.
 */
export async function templatesFor(
  practice: Practice,
  locale: Locale,
  limit: number,
): Promise<HelpfulTemplates | null> {
  const record = practiceToSearchDocument(practice);
  const shares = sharesDimension(practice.dimensions);
  const nearest = await recordsLike(record, {
    kind: 'template',
    locale,
    limit: VOTERS,
    isMeant: (template) => stageOf(template) !== null && shares(template),
  });
  const stage = mostVoted(nearest.map((each) => ({ choice: stageOf(each.record), weight: each.likeness })));
  if (!stage) return null;
  const isMeant = (template: SearchDocument) => stageOf(template) === stage;
  const best = await recordsLike(record, { kind: 'template', locale, limit, isMeant });
  const ofStage = (await templates(locale)).filter(({ policyStage }) => policyStage === stage);
  return {
    stage,
    templates: best.flatMap(({ record: { id } }) => ofStage.find((template) => template.id === id) ?? []),
    total: ofStage.length,
  };
}
