import sharp from 'sharp';
import type { CollectionSlug, GlobalSlug, Payload, TypedUser } from 'payload';
import type { Locale } from '@/domain/locale';
import type { WorkOfPeople, WrittenText } from './work-of-people';

async function picture(name: string) {
  const data = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#006FB3' } })
    .png()
    .toBuffer();
  return { name, data, mimetype: 'image/png', size: data.length };
}

function paper(name: string) {
  const data = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\nstartxref\n0\n%%EOF\n');
  return { name, data, mimetype: 'application/pdf', size: data.length };
}

/** A record as Payload answers a save. */
export interface Saved {
  id: string;
  [field: string]: unknown;
}

export type Data = Record<string, unknown>;

interface SaveOptions {
  locale?: Locale;
  /** Leaves the published record as it is. */
  draft?: boolean;
}

/** A person who works on the portal, with the rights of their account and no others. */
export class Person {
  constructor(
    private readonly payload: Payload,
    private readonly user: TypedUser,
    private readonly work: WorkOfPeople,
  ) {}

  async add(
    collection: CollectionSlug,
    data: Data,
    { locale = 'es', draft = false }: SaveOptions = {},
  ): Promise<Saved> {
    const status = { _status: draft ? 'draft' : 'published' };
    const given = { collection, locale, draft, user: this.user, overrideAccess: false } as const;
    return (await this.payload.create({ ...given, data: { ...status, ...data } as never })) as unknown as Saved;
  }

  async upload(collection: 'media' | 'attachments', name: string, data: Data): Promise<Saved> {
    const file = collection === 'media' ? await picture(name) : paper(name);
    const given = { collection, locale: 'es', file, user: this.user, overrideAccess: false } as const;
    return (await this.payload.create({ ...given, data: data as never })) as unknown as Saved;
  }

  async save(
    collection: CollectionSlug,
    id: string,
    data: Data,
    { locale = 'es', draft = false }: SaveOptions = {},
  ): Promise<Saved> {
    const status = { _status: draft ? 'draft' : 'published' };
    const given = { collection, id, locale, draft, user: this.user, overrideAccess: false } as const;
    return (await this.payload.update({ ...given, data: { ...status, ...data } as never })) as unknown as Saved;
  }

  /** Saves a file's own fields, which have no drafts. */
  async describe(collection: 'media' | 'attachments', id: string, data: Data, locale: Locale): Promise<void> {
    const given = { collection, id, locale, user: this.user, overrideAccess: false } as const;
    await this.payload.update({ ...given, data });
  }

  async setGlobal(slug: GlobalSlug, data: Data, locale: Locale): Promise<void> {
    await this.payload.updateGlobal({
      slug,
      locale,
      user: this.user,
      overrideAccess: false,
      data,
    });
  }

  async remove(collection: CollectionSlug, id: string): Promise<void> {
    await this.payload.delete({ collection, id, user: this.user, overrideAccess: false });
    this.work.deleted.push({ collection, id });
  }

  /** The newest version of a record of content-seed. */
  async seeded(collection: CollectionSlug, seedKey: string, locale: Locale = 'es'): Promise<Saved> {
    const { docs } = await this.payload.find({
      collection,
      where: { seedKey: { equals: seedKey } },
      locale,
      depth: 0,
      draft: true,
      limit: 1,
    });
    const [found] = docs as unknown as Saved[];
    if (!found) throw new Error(`content-seed has no ${collection}/${seedKey}`);
    return found;
  }

  /** Notes what was written, so that a test can look for it. */
  wrote(collection: string, id: string, locale: Locale, state: WrittenText['state'], ...texts: string[]): void {
    for (const text of texts) this.work.texts.push({ collection, id, locale, state, text });
  }

  note<Kind extends Exclude<keyof WorkOfPeople, 'texts'>>(kind: Kind, what: WorkOfPeople[Kind][number]): void {
    (this.work[kind] as unknown[]).push(what);
  }
}
