import { randomUUID } from 'node:crypto';
import type { CollectionSlug, FlattenedField, Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORGOTTEN } from '@/cms/accounts/hand-over';
import { createPractice, createSource } from '../../factories/content';
import { openPortal, type OpenPortal } from '../../factories/open-portal';

let portal: OpenPortal;
let payload: Payload;

beforeAll(async () => {
  portal = await openPortal();
  payload = portal.payload;
});
afterAll(() => portal.close());

type Data = Record<string, unknown>;

/** A field that names records of another collection. */
interface Relation {
  holder: CollectionSlug;
  path: string;
  target: CollectionSlug;
  /** A record that names one by this field, and by no other. */
  naming: (id: string) => Data;
}

type Naming = Relation['naming'];

/** The relations among fields, each with what a record looks like around it. */
function relationsAmong(
  fields: readonly FlattenedField[],
  path: string,
  around: (inner: Data) => Data,
): [path: string, target: string, naming: Naming][] {
  return fields.flatMap((field): [string, string, Naming][] => {
    const { name } = field;
    const within = (inside: readonly FlattenedField[], at: string, put: (inner: Data) => unknown) =>
      relationsAmong(inside, `${path}${at}.`, (inner) => around({ [name]: put(inner) }));
    if (field.type === 'group' || field.type === 'tab') return within(field.flattenedFields, name, (inner) => inner);
    if (field.type === 'array') return within(field.flattenedFields, name, (inner) => [{ id: randomUUID(), ...inner }]);
    if (field.type === 'blocks') {
      return field.blocks.flatMap(({ slug, flattenedFields }) =>
        within(flattenedFields, `${name}.${slug}`, (inner) => [{ id: randomUUID(), blockType: slug, ...inner }]),
      );
    }
    if (field.type !== 'relationship' && field.type !== 'upload') return [];
    const { relationTo, hasMany } = field;
    return [relationTo].flat().map((target) => [
      `${path}${name}`,
      target,
      (id) => {
        const value = Array.isArray(relationTo) ? { relationTo: target, value: id } : id;
        return around({ [name]: hasMany ? [value] : value });
      },
    ]);
  });
}

/** Every relation of every collection, Payload's own included. */
const relations = (): Relation[] =>
  payload.config.collections.flatMap(({ slug, flattenedFields }) =>
    relationsAmong(flattenedFields, '', (inner) => inner).map(([path, target, naming]) => ({
      holder: slug,
      path,
      target: target as CollectionSlug,
      naming,
    })),
  );

/** Writes past every rule: what is deleted may be anything. */
const put = async (collection: CollectionSlug, data: Data): Promise<string> =>
  String(((await payload.db.create({ collection, data: { id: randomUUID(), ...data } })) as { id: unknown }).id);

const BARE: Partial<Record<CollectionSlug, () => Data>> = {
  users: () => ({ email: `${randomUUID()}@portal.example`, name: 'Alguien', role: 'editor' }),
  media: () => ({ alt: { es: 'Una imagen' }, filename: `${randomUUID()}.png`, mimeType: 'image/png' }),
  attachments: () => ({ title: { es: 'Un documento' }, filename: `${randomUUID()}.pdf`, mimeType: 'application/pdf' }),
  sessions: () => ({ startedAt: '2026-12-01', seenAt: '2026-12-01', expiresAt: '2026-12-02' }),
  imports: () => ({ state: 'done', lock: randomUUID(), runner: 'test', aliveAt: 1, startedAt: '2026-12-01' }),
};

describe('a record that others name', () => {
  it('can be deleted: they are read without it, and saved again', async () => {
    const all = relations();
    expect(all.length).toBeGreaterThan(60);
    const faults: string[] = [];
    for (const { holder, path, target, naming } of all) {
      const id = await put(target, BARE[target]?.() ?? {});
      const own = await put(holder, { ...BARE[holder]?.(), ...naming(id) });
      try {
        await payload.delete({ collection: target, id, context: { [FORGOTTEN]: true } });
        // A lock or a preference goes with what it is about, and a session with its person.
        if (holder.startsWith('payload-') || holder === 'sessions') continue;
        for (const depth of [0, 1]) {
          const read = await payload.findByID({ collection: holder, id: own, depth });
          if (JSON.stringify(read).includes(id)) throw new Error('still names it');
        }
        if (payload.collections[holder].config.versions)
          await payload.update({ collection: holder, id: own, draft: true, data: {} });
      } catch (error) {
        faults.push(`${holder}.${path} of ${target}: ${String(error)}`);
      }
    }
    expect(faults).toEqual([]);
  }, 120_000);

  it('leaves what else they name, in rows too', async () => {
    const source = (await createSource(payload)).id;
    const image = () => put('media', BARE.media?.() ?? {});
    const paper = () => put('attachments', BARE.attachments?.() ?? {});
    const [gone, photo, left] = [await image(), await image(), await image()];
    const [lost, kept] = [await paper(), await paper()];
    const policy = (title: string, document: string) => ({ title, document, citation: { source } });
    const municipality = await payload.create({
      collection: 'municipalities',
      data: {
        name: 'Municipalidad de Putre',
        country: 'CL',
        region: 'CL-AP',
        locality: 'Putre',
        photo: gone,
        crest: left,
        localPolicies: [policy('Primera', lost), policy('Segunda', kept)],
        _status: 'published',
      },
    });
    const practice = await createPractice(payload, source, { photos: [gone, photo], attachments: [kept, lost] });
    await payload.updateGlobal({
      slug: 'home',
      locale: 'es',
      data: { figuresOf: practice.id, featured: [practice.id] },
    });
    await payload.delete({ collection: 'media', id: gone });
    await payload.delete({ collection: 'attachments', id: lost });

    const read = { depth: 0, locale: 'es' } as const;
    const saved = await payload.update({
      collection: 'municipalities',
      id: municipality.id,
      data: { _status: 'published' },
      ...read,
    });
    expect(saved.photo ?? null).toBeNull();
    expect([saved.crest, saved.localPolicies?.map(({ title, document }) => [title, document ?? null])]).toEqual([
      left,
      [
        ['Primera', null],
        ['Segunda', kept],
      ],
    ]);
    const again = await payload.update({
      collection: 'practices',
      id: practice.id,
      data: { _status: 'published' },
      ...read,
    });
    expect([again.photos, again.attachments]).toEqual([[photo], [kept]]);

    await payload.delete({ collection: 'practices', id: practice.id });
    const home = await payload.findGlobal({ slug: 'home', ...read });
    expect([home.figuresOf ?? null, home.featured ?? []]).toEqual([null, []]);
    await payload.updateGlobal({ slug: 'home', locale: 'es', data: { heading: 'Bienvenida' } });
  });

  it('keeps no former version from being restored', async () => {
    const source = (await createSource(payload)).id;
    const photo = await put('media', BARE.media?.() ?? {});
    const { id } = await createPractice(payload, source, { photos: [photo] });
    await payload.update({ collection: 'practices', id, locale: 'es', data: { photos: [], _status: 'published' } });
    await payload.delete({ collection: 'media', id: photo });
    const { docs } = await payload.findVersions({
      collection: 'practices',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    });
    const restored = await payload.restoreVersion({ collection: 'practices', id: docs[0]?.id ?? '', depth: 0 });
    expect(restored.photos ?? []).toEqual([]);
  });
});
