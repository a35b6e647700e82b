import type { CollectionSlug, Payload } from 'payload';
import sharp from 'sharp';
import type { Locale } from '@/domain/locale';
import { createPractice, createSource } from '../../../factories/content';
import { createGuide, createSection, createTerm } from '../../../factories/guides';
import { createTemplate } from '../../../factories/stored-templates';

/** The word that a field of the record is to hold in a language. */
type WordOf = (field: string, locale: Locale) => string;

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\nstartxref\n0\n%%EOF\n');

const fileOf = (name: string, mimetype: string, data: Buffer) => ({ name, mimetype, data, size: data.length });

async function media(payload: Payload, word: WordOf): Promise<{ id: string }> {
  const picture = await sharp({ create: { width: 32, height: 32, channels: 3, background: '#7c3fa0' } })
    .png()
    .toBuffer();
  const file = fileOf(`${word('alt', 'es')}.png`, 'image/png', picture);
  const data = { alt: word('alt', 'es'), credit: word('credit', 'es') };
  const { id } = await payload.create({ collection: 'media', locale: 'es', data, file });
  return payload.update({ collection: 'media', id, locale: 'en', data: { alt: word('alt', 'en') } });
}

async function attachment(payload: Payload, word: WordOf): Promise<{ id: string }> {
  const file = fileOf('documento.pdf', 'application/pdf', PDF);
  const data = { title: word('title', 'es') };
  const { id } = await payload.create({ collection: 'attachments', locale: 'es', data, file });
  return payload.update({ collection: 'attachments', id, locale: 'en', data: { title: word('title', 'en') } });
}

async function organization(payload: Payload, word: WordOf): Promise<{ id: string }> {
  const save = { collection: 'organizations', depth: 0 } as const;
  const named = (locale: Locale) => ({ name: word('name', locale), _status: 'published' }) as const;
  const { id } = await payload.create({ ...save, locale: 'es', data: named('es') });
  return payload.update({ ...save, id, locale: 'en', data: named('en') });
}

const MAKERS: Partial<Record<CollectionSlug, (payload: Payload, word: WordOf) => Promise<{ id: string }>>> = {
  media,
  attachments: attachment,
  organizations: organization,
  municipalities: (payload, word) =>
    payload.create({
      collection: 'municipalities',
      locale: 'es',
      data: { name: word('name', 'es'), country: 'AR', locality: 'Salta', _status: 'published' },
    }),
  sources: (payload, word) =>
    payload.create({ collection: 'sources', data: { title: word('title', 'es'), _status: 'published' } }),
  practices: async (payload, word) =>
    createPractice(payload, (await createSource(payload)).id, { title: word('title', 'es') }),
  glossary: (payload, word) => createTerm(payload, { title: word('title', 'es') }),
  templates: (payload, word) => createTemplate(payload, { title: word('title', 'es') }),
  guides: async (payload, word) =>
    createGuide(payload, (await createSource(payload)).id, { title: word('title', 'es') }),
  sections: async (payload, word) => {
    const guide = await createGuide(payload, (await createSource(payload)).id);
    return createSection(payload, guide.id, { title: word('title', 'es') });
  },
};

/** A published record whose shown fields hold these words. @returns its id. */
export async function makeNamed(payload: Payload, collection: CollectionSlug, word: WordOf): Promise<string> {
  const make = MAKERS[collection];
  if (!make) throw new Error(`Nobody says how to make a record of ${collection}`);
  return (await make(payload, word)).id;
}
