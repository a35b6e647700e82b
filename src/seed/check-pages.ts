import { textChecker } from './check-texts';
import type { SeedContent } from './content';
import type { SeedReader } from './reader';
import type { Need } from './references';

/** Reports what pages refer to that does not exist, and where the two languages of a page of the Sello differ. */
export function checkPages(content: SeedContent, reader: SeedReader, need: Need): void {
  const checkTexts = textChecker(content, reader, need);
  for (const { seedKey, record, texts } of content.pages) {
    const file = `pages/${seedKey}/page.yaml`;
    need(file, 'citation.source', content.sources, record.citation?.source);
    record.figures.forEach(({ citation }, index) =>
      need(file, `figures.${index}.citation.source`, content.sources, citation.source),
    );
    if (record.group === 'sello') checkTexts(`pages/${seedKey}`, texts);
  }
}
