import type { Payload } from 'payload';
import type { Locale } from '@/domain/locale';
import { fingerprint, type Ledger } from './ledger';
import type { SeedContent } from './content';
import type { IdOf, Outcome } from './records';
import { withRowIds } from './rows';

type SeededGlobal = 'site' | 'home';
type SiteFile = NonNullable<SeedContent['site']>;
type Data = Record<string, unknown>;

const siteData = ({ site }: SiteFile, locale: Locale): Data => ({
  ...site,
  name: site.name[locale],
  tagline: site.tagline[locale],
  institution: site.institution[locale],
  footerText: site.footerText?.[locale],
});

const homeData = ({ home }: SiteFile, locale: Locale, idOf: IdOf): Data => ({
  heading: home.heading[locale],
  lead: home.lead[locale],
  suggestions: home.suggestions.map((suggestion) => suggestion[locale]),
  featured: home.featured.flatMap((key) => idOf('practices', key) ?? []),
  figuresOf: home.figuresOf && idOf('practices', home.figuresOf),
});

/** When a global was last written; null if it never was. */
async function writtenAt(payload: Payload, slug: SeededGlobal): Promise<string | null> {
  const { updatedAt } = await payload.findGlobal({ slug, depth: 0 });
  return updatedAt ?? null;
}

async function write(payload: Payload, slug: SeededGlobal, data: (locale: Locale) => Data): Promise<void> {
  const save = (locale: Locale, values: Data) => payload.updateGlobal({ slug, locale, depth: 0, data: values });
  const spanish = (await save('es', data('es'))) as unknown as Data;
  await save('en', withRowIds(data('en'), spanish));
}

/** Writes the portal's texts and its home page, unless a person has changed them. */
export async function seedGlobals(
  payload: Payload,
  ledger: Ledger,
  file: SiteFile,
  idOf: IdOf,
  done: (outcome: Outcome) => void,
): Promise<void> {
  const globals = [
    { slug: 'site', input: file.site, data: (locale: Locale) => siteData(file, locale) },
    { slug: 'home', input: file.home, data: (locale: Locale) => homeData(file, locale, idOf) },
  ] as const;
  for (const { slug, input, data } of globals) {
    const key = `globals/${slug}`;
    const entry = ledger.entry(key);
    if (entry?.written && entry.input === fingerprint(input)) {
      done('unchanged');
      continue;
    }
    const before = await writtenAt(payload, slug);
    const byPerson = entry === null ? before !== null : entry.written !== null && entry.written !== before;
    if (byPerson) {
      done('edited');
      continue;
    }
    await ledger.begin(key, fingerprint(input));
    await write(payload, slug, data);
    await ledger.complete(key, fingerprint(input), (await writtenAt(payload, slug)) ?? new Date().toISOString());
    done(before === null ? 'created' : 'updated');
  }
}
