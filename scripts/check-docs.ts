import { readFileSync } from 'node:fs';
import path from 'node:path';
import { asvsFiles, asvsProblems, namedInProject } from './docs/asvs';
import { decisionFiles, readDecisions } from './docs/decisions';
import { staleParts } from './docs/generated';
import { missingDocuments, missingIn, projectFiles, type Present } from './docs/named-paths';
import { ROOT } from './steps/command';

/** The changelog is left out: it tells of what is gone, too. */
const IS_DOCUMENT = /^(?:docs\/.+|README|CONTRIBUTING|LICENSE-CONTENT)\.md$/;
/** Texts in which a person may cite a document; the test of this check cites what is not there. */
const IS_SOURCE =
  /^(?!tests\/(?:fixtures|unit\/house)\/|package-lock)(?:(?:\.ci|\.github|src|scripts|tests|deploy)\/.+|[^/]+)(?<!\.json|\.png|\.tsv)$/;

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

const present: Present = {
  files: projectFiles(),
  npmScripts: Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts),
  headings: (document) => [...read(document).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading),
};

/** Everything that documents promise and the project does not keep. */
const problems = [
  ...readDecisions(decisionFiles()).problems,
  ...asvsProblems(asvsFiles(), namedInProject),
  ...(await staleParts()),
  ...present.files.filter((file) => IS_DOCUMENT.test(file)).flatMap((file) => missingIn(file, read(file), present)),
  ...present.files
    .filter((file) => IS_SOURCE.test(file))
    .flatMap((file) => missingDocuments(file, read(file), present)),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
