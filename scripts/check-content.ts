import path from 'node:path';
import { readSeed } from '../src/seed/read';

const { content, problems } = await readSeed(path.resolve('content-seed'));
for (const { file, field, message } of problems) console.error(`content-seed/${file} · ${field} · ${message}`);
console.log(
  `${content.practices.length} practices, ${content.sources.size} sources, ${content.organizations.size} organisations, ` +
    `${content.municipalities.size} municipalities, ${content.resources.size} resources, ${content.guides.length} guides, ` +
    `${content.sections.length} sections, ${content.glossary.size} terms, ${content.concepts.length} concepts, ${content.templates.size} templates, ` +
    `${content.pages.length} pages; ${problems.length} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
