import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Concept, NamedValue } from '@/domain/concept';
import type { Locale, Localized } from '@/domain/locale';
import { Thesaurus } from '@/search/analysis';

interface Written {
  key: string;
  preferred: Localized;
  alternative?: Partial<Record<Locale, string[]>>;
  hidden?: Partial<Record<Locale, string[]>>;
  broader?: string[];
  related?: string[];
  facets?: NamedValue[];
}

const inBoth = (labels: Partial<Record<Locale, string[]>> = {}): Record<Locale, string[]> => ({
  es: labels.es ?? [],
  en: labels.en ?? [],
});

const FOLDER = path.resolve('content-seed/concepts');

/** The concepts of content-seed, their keys for ids. */
export const seedConcepts = (): Concept[] =>
  readdirSync(FOLDER).flatMap((file) =>
    (parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Written[]).map((written) => ({
      id: written.key,
      preferred: written.preferred,
      alternative: inBoth(written.alternative),
      hidden: inBoth(written.hidden),
      broader: written.broader ?? [],
      related: written.related ?? [],
      values: written.facets ?? [],
      scopeNote: {},
      term: null,
      matches: [],
    })),
  );

let known: Thesaurus | undefined;

/** The thesaurus of content-seed. */
export const seedThesaurus = (): Thesaurus => (known ??= new Thesaurus(seedConcepts()));
