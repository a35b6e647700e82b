import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Concept } from '@/domain/concept';
import { Thesaurus } from '@/search/analysis';
import { conceptOf } from '@/seed/check-concepts';
import { conceptFileSchema } from '@/seed/concept-schema';

const FOLDER = path.resolve('content-seed/concepts');

/** The concepts of content-seed, their keys for ids. */
const seedConcepts = (): Concept[] =>
  readdirSync(FOLDER).flatMap((file) =>
    conceptFileSchema
      .parse(parse(readFileSync(path.join(FOLDER, file), 'utf8')))
      .map((record) => conceptOf({ seedKey: record.key, file, record })),
  );

let known: Thesaurus | undefined;

/** The thesaurus of content-seed. */
export const seedThesaurus = (): Thesaurus => (known ??= new Thesaurus(seedConcepts()));
