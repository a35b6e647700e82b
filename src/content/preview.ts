import type { CommonSelect } from '@/cms/mapping/common-select';
import { STORED_KINDS, type ReadCollection } from '@/cms/mapping/stored-kinds';
import { outerKindOf, READ_KINDS, type ReadKind } from '@/domain/kinds';
import { recordPath, type RecordPlace } from '@/domain/kinds/addresses';
import type { Locale } from '@/domain/locale';
import { recordAt, slugsOf } from './addresses';
import { processPayload } from './process-payload';
import { readerFor, type Reader } from './reader';

type Fields = Readonly<Record<string, unknown>>;

/** The draft at an address, as far as it says where it stands; null where the reader may not see one. */
async function draftAt(kind: ReadKind, slug: string, locale: Locale, reader: Reader): Promise<Fields | null> {
  const { collection, within, group } = STORED_KINDS[kind];
  const address = await recordAt(collection, slug, locale, reader);
  if (address.status !== 'here') return null;
  const payload = await processPayload();
  const placing = Object.fromEntries([within, group].flatMap((field) => (field ? [[field, true]] : [])));
  return (await payload.findByID({
    collection,
    id: address.id,
    ...reader,
    depth: 0,
    disableErrors: true,
    select: placing satisfies CommonSelect<ReadCollection>,
  })) as Fields | null;
}

/** Where a draft stands beside its slug; null where that is not to be seen, or not decided yet. */
async function placeOf(kind: ReadKind, slug: string, locale: Locale): Promise<RecordPlace | null> {
  const { within, group } = STORED_KINDS[kind];
  if (!within && !group) return { slug };
  const reader = await readerFor(true);
  const draft = await draftAt(kind, slug, locale, reader);
  if (!draft) return null;
  const outer = outerKindOf(kind);
  if (!outer || !within) return { slug, group: group && textIn(draft[group]) };
  const slugs = await slugsOf(STORED_KINDS[outer].collection, textIn(draft[within]) ?? '', reader);
  const around = slugs[locale] ?? slugs.es;
  return around === undefined ? null : { slug, within: around };
}

const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/**
 * The address of the page that shows the draft of a record to who is signed in; null where it has none.
 * @param collection as the preview button names it: anything may come.
 */
export async function draftPath(collection: string | null, slug: string, locale: Locale): Promise<string | null> {
  const kind = READ_KINDS.find((each) => STORED_KINDS[each].collection === collection);
  const place = kind && (await placeOf(kind, slug, locale));
  return kind && place ? recordPath(kind, locale, place) : null;
}
