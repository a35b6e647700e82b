import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type * as Languages from '@/content/languages';
import type { Reader } from '@/content/reader';
import type { PracticesSelect } from '@/cms/payload-types';
import { createPractice, translatePractice } from '../../factories/content';
import { openCms, type Cms } from '../cms/open-cms';

let cms: Cms;
/** Loaded once the portal of the test is open: it leads to the settings of the process, which are read once. */
let read: typeof Languages;
/** Practices in the order of their creation. */
let ids: string[];

const VISITOR: Reader = { overrideAccess: false, draft: false };
const SHOWN = { title: true, languages: true } as const satisfies PracticesSelect;

beforeAll(async () => {
  cms = await openCms();
  read = await import('@/content/languages');
  const create = (title: string) => createPractice(cms.payload, cms.source, { title });
  const translated = await create('Lista');
  await translatePractice(cms.payload, translated, 'Ready');
  const begun = await create('A medias');
  await cms.payload.update({
    collection: 'practices',
    id: begun.id,
    locale: 'en',
    data: { title: 'Half done', _status: 'published' },
  });
  ids = [translated.id, begun.id, (await create('Solo en español')).id];
}, 120_000);

afterAll(() => cms.close());
afterEach(() => vi.restoreAllMocks());

const titlesIn = async (locale: 'es' | 'en', reader = VISITOR, among = ids) => {
  const found = await read.inBestLanguage('practices', locale, reader, {
    depth: 0,
    select: SHOWN,
    sort: 'createdAt',
    where: { id: { in: among } },
  });
  return found.map(({ document, locale: shown }) => [document.title, shown]);
};

/** The languages that were read, in turn. */
function languagesRead(): () => unknown[] {
  const find = vi.spyOn(cms.payload, 'find');
  return () => find.mock.calls.map(([{ locale }]) => locale);
}

describe('in the best language', () => {
  it('stands what is ready in it, and the rest in Spanish, in the order of the query', async () => {
    const languages = languagesRead();
    expect(await titlesIn('en')).toEqual([
      ['Ready', 'en'],
      ['A medias', 'es'],
      ['Solo en español', 'es'],
    ]);
    expect(languages()).toEqual(['en', 'es']);
  });

  it('stands everything in Spanish for who asks for that, after one read', async () => {
    const languages = languagesRead();
    expect((await titlesIn('es')).map(([, shown]) => shown)).toEqual(['es', 'es', 'es']);
    expect(languages()).toEqual(['es']);
  });

  it('reads no Spanish where all is ready', async () => {
    const languages = languagesRead();
    expect(await titlesIn('en', VISITOR, ids.slice(0, 1))).toEqual([['Ready', 'en']]);
    expect(languages()).toEqual(['en']);
  });

  it('shows whoever previews a translation as soon as it has a title', async () => {
    const [editor] = (await cms.payload.find({ collection: 'users', where: { name: { equals: 'editor' } } })).docs;
    if (!editor) throw new Error('no editor');
    const reader: Reader = { overrideAccess: false, draft: true, user: { ...editor, collection: 'users' } };
    expect((await titlesIn('en', reader)).map(([, shown]) => shown)).toEqual(['en', 'en', 'es']);
  });

  it('reads one record, or none where the reader finds none', async () => {
    const one = await read.oneInBestLanguage('practices', ids[2] ?? '', 'en', VISITOR, { depth: 0, select: SHOWN });
    expect(one).toMatchObject({ locale: 'es', document: { title: 'Solo en español' } });
    const hidden = await createPractice(cms.payload, cms.source, { _status: 'draft' });
    expect(await read.oneInBestLanguage('practices', hidden.id, 'en', VISITOR, { depth: 0, select: SHOWN })).toBeNull();
  });
});
