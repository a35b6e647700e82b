import { spawn } from 'node:child_process';
import path from 'node:path';
import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrations } from '@/database/migrations';
import { dataSteps } from '@/database/mongodb/data-steps';
import type { Found } from '@/content/found';
import { LOCALES, type Locale } from '@/domain/locale';
import { nodeFlags } from '../../../scripts/steps/node-flags.mjs';
import { dumpMongo } from '../../../scripts/releases/kept-mongodb';
import { dumpSqlite } from '../../../scripts/releases/kept-sqlite';
import { signIn } from '../../../scripts/steps/sign-in';
import { environmentOf, openRestored, restoreRelease, type OldPortal, type RestoredDatabase } from './old-portal';

/** Every collection that people fill, with its name in MongoDB where that is another one. */
const COLLECTIONS = [
  'practices',
  'municipalities',
  'organizations',
  'sources',
  'resources',
  'trainings',
  'regional-offices',
  'pages',
  'guides',
  'sections',
  'templates',
  'glossary',
  'media',
  'attachments',
  'users',
  'reads',
  'searches',
  'downloads',
  'imports',
] as const satisfies readonly CollectionSlug[];
const PUBLIC = COLLECTIONS.slice(0, 12);
const IN_MONGODB: Readonly<Record<string, string>> = { glossary: 'glossaries' };

const nameOf = (collection: string) => ({
  mongodb: IN_MONGODB[collection] ?? collection,
  sqlite: collection.replaceAll('-', '_'),
});

const OPENING_MS = 240_000;
const SAVING_MS = 480_000;

interface Stored {
  id: string;
  slug?: string | null;
  _status?: 'draft' | 'published' | null;
  [field: string]: unknown;
}

/** Loaded once the database is open: they lead to the settings of the process, which are read once. */
const loadContent = async () => ({
  ...(await import('@/content/practices')),
  ...(await import('@/content/municipalities')),
  ...(await import('@/content/pages')),
  ...(await import('@/content/guides')),
  ...(await import('@/content/templates')),
  ...(await import('@/content/glossary')),
  ...(await import('@/content/resources')),
  ...(await import('@/content/site')),
  ...(await import('@/seed/load')),
});
type Content = Awaited<ReturnType<typeof loadContent>>;

/** Opens a database in a process of its own. @returns what it wrote, and how it ended. */
function openElsewhere(restored: RestoredDatabase): Promise<{ code: number | null; output: string }> {
  const script = path.join(import.meta.dirname, 'open.ts');
  const child = spawn(process.execPath, [...nodeFlags(script), script], {
    env: { ...process.env, ...environmentOf(restored), NODE_ENV: 'production' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += String(chunk)));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

/** Reads a record that has a page of its own through the content layer. */
function readerOf(content: Content, collection: string) {
  const of: Record<string, (slug: string, locale: Locale) => Promise<Found<unknown>>> = {
    practices: content.practiceBySlug,
    municipalities: content.municipalityBySlug,
    pages: async (slug, locale) => {
      const own = await content.pageBySlug(slug, locale);
      return own.status === 'missing' ? content.pageOf('sello', slug, locale) : own;
    },
    guides: content.guideBySlug,
    // All of a guide are read at once: one by one, each would read the guide again.
    sections: async (slug, locale) => {
      const guides = await content.guides(locale);
      const whole = await Promise.all(guides.map((guide) => content.wholeGuide(guide.slugs[locale] ?? '', locale)));
      const sections = whole.flatMap((found) => (found.status === 'found' ? found.record.sections : []));
      const record = sections.find(({ slugs }) => slugs[locale] === slug);
      return record ? { status: 'found', record } : { status: 'missing' };
    },
    templates: content.templateBySlug,
  };
  return of[collection] ?? null;
}

/** What a kept release must be able to do under today's code. @param release the folder of its databases. */
export function describeRelease(release: string): void {
  let restored: RestoredDatabase;
  let portal: OldPortal;
  let content: Content;
  let editor: string;
  /** What lay in each collection before today's code opened it. */
  const left = new Map<string, Awaited<ReturnType<RestoredDatabase['left']>>>();

  const all = async (collection: CollectionSlug, locale: Locale, options: { draft?: boolean; asVisitor?: boolean }) => {
    const { docs } = await portal.payload.find({
      collection,
      locale,
      fallbackLocale: false,
      depth: 0,
      pagination: false,
      draft: options.draft ?? false,
      overrideAccess: !options.asVisitor,
    });
    return docs as unknown as Stored[];
  };
  const recorded = async () => {
    const { docs } = await portal.payload.find({ collection: 'payload-migrations', pagination: false });
    return docs.map(({ name }) => name ?? '').sort();
  };
  const dumped = () => (restored.database === 'sqlite' ? dumpSqlite : dumpMongo)(portal.payload);
  const steps = () => (restored.database === 'sqlite' ? migrations : dataSteps).map(({ name }) => name).sort();

  beforeAll(async () => {
    restored = await restoreRelease(release);
    for (const collection of COLLECTIONS) left.set(collection, await restored.left(nameOf(collection)));
  }, OPENING_MS);
  afterAll(async () => {
    await portal.payload.destroy();
    await restored.drop();
  });

  describe(`a database of ${release}`, () => {
    it(
      'is brought up to date once, and opening it again changes nothing',
      async () => {
        portal = await openRestored(restored, 'first');
        expect(await recorded()).toEqual(steps());
        const before = await dumped();
        await portal.payload.destroy();
        portal = await openRestored(restored, 'second');
        const after = await dumped();
        await portal.payload.destroy();
        expect(after === before, 'the second opening leaves every row as it was').toBe(true);

        portal = await openRestored(restored);
        content = await loadContent();
        await content.loadSeed(portal.payload, path.resolve('content-seed'));
        editor = await signIn(portal.config, 'editora@portal.example', 'una clave de prueba');
      },
      OPENING_MS,
    );

    it('holds every record, published or draft as it was left', async () => {
      for (const collection of COLLECTIONS) {
        const found = new Map((await all(collection, 'es', {})).map((record) => [record.id, record._status ?? null]));
        const were = left.get(collection) ?? [];
        expect(were.length, collection).toBeGreaterThan(0);
        for (const { id, status } of were) expect([id, found.get(id)], collection).toEqual([id, status]);
      }
    });

    it(
      'shows every published page in both languages',
      async () => {
        let pages = 0;
        for (const collection of PUBLIC) {
          const read = readerOf(content, collection);
          for (const locale of LOCALES) {
            for (const { id, slug, country } of await all(collection, locale, { asVisitor: true })) {
              if (!read || !slug) {
                const hasPage =
                  read !== null && (collection !== 'municipalities' || country === 'CL') && locale === 'es';
                expect([id, hasPage], `${collection} without an address`).toEqual([id, false]);
                continue;
              }
              const found = await read(slug, locale);
              expect([slug, found.status], `${collection} (${locale})`).toEqual([slug, 'found']);
              pages += 1;
            }
          }
        }
        expect(pages).toBeGreaterThan(100);
        for (const locale of LOCALES) {
          expect((await content.glossary(locale)).length).toBe(
            (await all('glossary', 'es', { asVisitor: true })).length,
          );
          expect((await content.resources(locale)).length).toBeGreaterThan(0);
          expect((await content.trainings(locale)).length).toBeGreaterThan(0);
        }
      },
      OPENING_MS,
    );

    it('answers the REST API: visitors what is published, editors everything', async () => {
      for (const collection of COLLECTIONS.slice(0, 14)) {
        const were = left.get(collection) ?? [];
        for (const locale of LOCALES) {
          const asked = `/${collection}?limit=100&depth=1&locale=${locale}`;
          const [stranger, known] = [await portal.ask(asked), await portal.ask(`${asked}&draft=true`, editor)];
          expect([stranger.status, known.status], asked).toEqual([200, 200]);
          const published = were.filter(({ status }) => status === 'published').length;
          if (were.some(({ status }) => status !== null)) expect(stranger.body.totalDocs, asked).toBe(published);
          expect(known.body.totalDocs, asked).toBe(were.length);
        }
      }
    });

    it('keeps what people wrote, drafts out of sight', async () => {
      for (const { collection, id, locale, state, text } of restored.work.texts) {
        const told = `${collection} ${id} (${locale}): ${text}`;
        const stranger = await portal.ask(`/${collection}/${id}?locale=${locale}&depth=0`);
        const known = await portal.ask(`/${collection}/${id}?locale=${locale}&depth=0&draft=true`, editor);
        expect(JSON.stringify(known.body), told).toContain(text);
        expect(JSON.stringify(stranger.body).includes(text), told).toBe(state === 'published');
      }
      expect((await content.homeContent('es')).heading).toBe('Así se recibe en las comunas');
      expect((await content.homeContent('en')).heading).toBe('How communes welcome');
      expect((await content.siteSettings('es')).contactEmail).toBe('portal@sello.example');
    });

    it('leads on from former addresses, and gives an address to what had none', async () => {
      expect(restored.work.moved.length).toBeGreaterThan(0);
      for (const { collection, locale, from, to } of restored.work.moved) {
        const found = await readerOf(content, collection)?.(from, locale);
        expect(found, `${collection} (${locale}) ${from}`).toEqual({ status: 'moved', slug: to });
      }
      for (const { collection, id } of restored.work.nameless) {
        for (const locale of LOCALES) {
          const found = await readerOf(content, collection)?.(id, locale);
          expect(found, `${collection} ${id} (${locale})`).toMatchObject({ status: 'found' });
        }
      }
    });

    it('keeps the other words for a term as labels of a concept that explains it', async () => {
      const variantsOf = async (name: string, locale: Locale) =>
        (await content.glossary(locale)).find((term) => term.name === name)?.variants;
      expect(await variantsOf('Mesa de acogida', 'es')).toEqual(['mesa de acogida', 'mesas de acogida']);
      expect(await variantsOf('Welcome table', 'en')).toEqual(['welcome table', 'welcome tables']);
    });

    it('brings back nothing that people have withdrawn or deleted', async () => {
      for (const { collection, id } of restored.work.withdrawn) {
        expect((await portal.ask(`/${collection}/${id}`)).status).toBe(404);
        expect((await portal.ask(`/${collection}/${id}`, editor)).status).toBe(200);
      }
      for (const { collection, id } of restored.work.deleted) {
        expect((await portal.ask(`/${collection}/${id}`, editor)).status).toBe(404);
      }
    });

    it('serves the files that published records use, and no others', async () => {
      const statusOf = async (file: string): Promise<number> => (await portal.ask(`/${file}`)).status;
      expect(await statusOf('media/file/huerto.png')).toBe(200);
      expect(await statusOf('attachments/file/politica.pdf')).toBe(200);
      expect(await statusOf('media/file/sin-uso.png')).toBe(403);
    });

    it('offers to undo the import that was made', async () => {
      const { body } = await portal.ask('/imports/history', editor);
      expect(body.imports).toMatchObject([{ state: 'done', counts: { create: 1 } }]);
    });

    it.runIf(!(process.env.DATABASE_URI ?? '').startsWith('mongodb'))('is sound as a file', async () => {
      const { client } = portal.payload.db as unknown as {
        client: { execute(sql: string): Promise<{ rows: Record<string, unknown>[] }> };
      };
      expect((await client.execute('PRAGMA foreign_key_check')).rows).toEqual([]);
      expect((await client.execute('PRAGMA integrity_check')).rows).toEqual([{ integrity_check: 'ok' }]);
    });

    it(
      'lets every record be saved again, in the language and state that it is in',
      async () => {
        for (const collection of PUBLIC) {
          for (const { id, createdAt: _made, updatedAt: _saved, ...data } of await all(collection, 'es', {
            draft: true,
          })) {
            const draft =
              data._status === 'draft' &&
              !(left.get(collection) ?? []).some((one) => one.id === id && one.status === 'draft');
            const save = portal.payload.update({ collection, id, locale: 'es', draft, depth: 0, data });
            await expect(save, `${collection} ${id}`).resolves.toMatchObject({ id, _status: data._status });
          }
        }
        for (const { collection, id, locale, state, text } of restored.work.texts) {
          const path = `/${collection}/${id}?locale=${locale}&depth=0&draft=${state === 'draft'}`;
          expect(JSON.stringify((await portal.ask(path, editor)).body), `${collection} ${id} (${locale})`).toContain(
            text,
          );
        }
      },
      SAVING_MS,
    );
  });

  describe(`two processes that open a database of ${release} at once`, () => {
    it(
      'bring it up to date once',
      async () => {
        const again = await restoreRelease(release);
        const ends = await Promise.all([openElsewhere(again), openElsewhere(again)]);
        for (const { code, output } of ends) expect([code, output]).toEqual([0, expect.stringContaining('Opened.')]);
        const records = { mongodb: 'payload-migrations', sqlite: 'payload_migrations' };
        const names = (await again.left(records)).length;
        expect(names).toBe(steps().length);
        await again.drop();
      },
      OPENING_MS,
    );
  });
}
