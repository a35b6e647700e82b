import type { Concept } from '@/domain/concept';
import { DEFAULT_LOCALE, type Locale } from '@/domain/locale';
import { idsOf } from '@/domain/relations';
import { conceptProblemInWords } from '@/domain/thesaurus-problem-words';
import { conceptProblems, WHOLE_THESAURUS_CHECKED, type ConceptProblem } from '@/domain/thesaurus-problems';
import { isStopWord } from '@/search/analysis/stop-words';
import { allConcepts } from '../../mapping/concept';
import { at, isEmpty, type Rule, type RuleContext } from '../../validation/rule';

type Field = ConceptProblem['field'];

/** Fields whose problems only the other concepts show. */
const AMONG_OTHERS: readonly Field[] = ['preferred', 'broader'];

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value]).map((each) => (typeof each === 'string' ? each : ''));

/** What is about to be saved, in the language of the request; it is silent about the other. */
function writtenConcept({ data, id }: RuleContext, locale: Locale): Concept {
  const labels = (field: Field): Concept['alternative'] => {
    const value = at(data, field);
    return { es: [], en: [], [locale]: isEmpty(value) ? [] : texts(value) };
  };
  const [preferred = ''] = texts(at(data, 'preferred'));
  return {
    id: String(id ?? at(data, 'id') ?? ''),
    preferred: { es: '', en: '', [locale]: preferred },
    alternative: labels('alternative'),
    hidden: labels('hidden'),
    broader: idsOf(at(data, 'broader')),
    related: idsOf(at(data, 'related')),
    values: [],
    scopeNote: {},
    term: null,
    matches: [],
  };
}

function othersFor(field: Field, { req, event }: RuleContext): Promise<Concept[]> {
  const isAsked = AMONG_OTHERS.includes(field) && event !== 'onChange' && !req.context[WHOLE_THESAURUS_CHECKED];
  return isAsked ? allConcepts(req.payload, req) : Promise.resolve([]);
}

/** What keeps a concept out of the thesaurus is said at the field where it stands. */
export const fitsTheThesaurus =
  (field: Field): Rule =>
  async (value, context) => {
    if (isEmpty(value)) return null;
    const locale = context.req.locale === 'en' ? 'en' : DEFAULT_LOCALE;
    const concept = writtenConcept(context, locale);
    const others = await othersFor(field, context);
    const found = conceptProblems(concept, others, isStopWord).find(
      (each) => each.field === field && (each.locale ?? locale) === locale,
    );
    if (!found) return null;
    const names = new Map(others.map(({ id, preferred }) => [id, preferred]));
    return conceptProblemInWords(found, (id, language) =>
      id === concept.id ? concept.preferred[locale] : (names.get(id)?.[language] ?? ''),
    );
  };
