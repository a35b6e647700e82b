import type { Concept } from '../domain/concept';
import { conceptProblemInWords } from '../domain/thesaurus-problem-words';
import { thesaurusProblems, type ConceptProblem } from '../domain/thesaurus-problems';
import { isStopWord } from '../search/analysis/stop-words';
import type { SeedConcept, SeedContent } from './content';
import type { SeedReader } from './reader';
import type { Need } from './references';

/** The concept that a record makes; seed keys take the place of ids. */
export const conceptOf = ({ seedKey, record }: SeedConcept): Concept => ({
  id: seedKey,
  preferred: record.preferred,
  alternative: record.alternative,
  hidden: record.hidden,
  broader: record.broader,
  related: record.related,
  values: record.facets,
  scopeNote: record.scopeNote ?? {},
  term: record.glossary ?? null,
  matches: record.matches,
});

/** A field as the files name it. */
const fieldIn = ({ field, locale }: ConceptProblem): string =>
  field === 'values' ? 'facets' : [field, locale].filter(Boolean).join('.');

function checkKeys(concepts: readonly SeedConcept[], reader: SeedReader): void {
  const files = new Map<string, string>();
  for (const { seedKey, file } of concepts) {
    const other = files.get(seedKey);
    if (other !== undefined)
      reader.report(file, `${seedKey} · key`, `is also in ${other}: give one of them another key`);
    files.set(seedKey, file);
  }
}

/** Reports what concepts refer to that does not exist, and what keeps each of them out of the thesaurus. */
export function checkConcepts({ concepts, glossary }: SeedContent, reader: SeedReader, need: Need): void {
  checkKeys(concepts, reader);
  const byKey = new Map(concepts.map((concept) => [concept.seedKey, concept]));
  for (const { seedKey, file, record } of concepts) {
    for (const field of ['broader', 'related'] as const)
      for (const key of record[field]) need(file, `${seedKey} · ${field}`, byKey, key);
    need(file, `${seedKey} · glossary`, glossary, record.glossary);
  }
  for (const [key, problems] of thesaurusProblems(concepts.map(conceptOf), isStopWord)) {
    for (const problem of problems) {
      const { en } = conceptProblemInWords(problem, (id) => id);
      reader.report(byKey.get(key)?.file ?? 'concepts', `${key} · ${fieldIn(problem)}`, en);
    }
  }
}
