import { textChecker } from './check-texts';
import type { SeedContent, SeedSection } from './content';
import { sectionFolder } from './read-guides';
import type { SeedReader } from './reader';
import type { Need } from './references';

/** Whether a section contains itself, at any depth. */
function liesInItself(section: SeedSection, byKey: ReadonlyMap<string, SeedSection>): boolean {
  const met = new Set<string>();
  for (let at: SeedSection | undefined = section; at; at = at.record.parent ? byKey.get(at.record.parent) : undefined) {
    if (met.has(at.seedKey)) return true;
    met.add(at.seedKey);
  }
  return false;
}

/** Reports what guides, sections and terms refer to that does not exist, and where their two languages differ. */
export function checkGuides(content: SeedContent, reader: SeedReader, need: Need): void {
  const { guides, sections, glossary, sources } = content;
  const byKey = new Map<string, SeedSection>();
  for (const section of sections) {
    if (byKey.has(section.seedKey))
      reader.report(sectionFolder(section), '(folder)', 'has the name of a section of another guide');
    byKey.set(section.seedKey, section);
  }
  const checkTexts = textChecker(content, reader, need);
  for (const { seedKey, record, texts } of guides) {
    need(`guides/${seedKey}/guide.yaml`, 'citation.source', sources, record.citation.source);
    checkTexts(`guides/${seedKey}`, texts);
  }
  for (const section of sections) {
    const { record, guide } = section;
    const file = `${sectionFolder(section)}/section.yaml`;
    need(file, 'citation.source', sources, record.citation.source);
    record.figures.forEach(({ citation }, index) =>
      need(file, `figures.${index}.citation.source`, sources, citation.source),
    );
    need(file, 'parent', byKey, record.parent);
    const parent = record.parent ? byKey.get(record.parent) : undefined;
    if (parent && parent.guide !== guide) reader.report(file, 'parent', 'is a section of another guide');
    if (liesInItself(section, byKey)) reader.report(file, 'parent', 'lies in this section');
    checkTexts(sectionFolder(section), section.texts);
  }
  for (const [seedKey, { citation, related }] of glossary) {
    need(`glossary/${seedKey}.yaml`, 'citation.source', sources, citation?.source);
    related.forEach((key, index) => need(`glossary/${seedKey}.yaml`, `related.${index}`, glossary, key));
  }
}
