import { PRACTICE_SECTIONS } from '../domain/vocabularies/practice-sections';
import type { SeedContent } from './content';
import type { SeedReader } from './reader';
import type { Need } from './references';

/** Reports what practices refer to that does not exist, and sections written in one language only. */
export function checkPractices({ practices, ...content }: SeedContent, reader: SeedReader, need: Need): void {
  const practiceKeys = new Set(practices.map(({ seedKey }) => seedKey));
  for (const { seedKey, record, texts } of practices) {
    const file = `practices/${seedKey}/record.yaml`;
    record.citations.forEach(({ source }, index) => need(file, `citations.${index}.source`, content.sources, source));
    record.figures.forEach(({ citation }, index) =>
      need(file, `figures.${index}.citation.source`, content.sources, citation.source),
    );
    need(file, 'evidence.citation.source', content.sources, record.evidence?.citation.source);
    record.related.forEach((key, index) => need(file, `related.${index}`, practiceKeys, key));
    for (const field of ['implementers', 'partners', 'funders'] as const) {
      record[field].forEach((actor, index) => {
        if ('municipality' in actor)
          need(file, `${field}.${index}.municipality`, content.municipalities, actor.municipality);
        else need(file, `${field}.${index}.organization`, content.organizations, actor.organization);
      });
    }
    for (const section of PRACTICE_SECTIONS.keys) {
      if (Boolean(texts.es.sections[section]) !== Boolean(texts.en.sections[section]))
        reader.report(`practices/${seedKey}`, section, 'is written in one language only');
    }
  }
}
