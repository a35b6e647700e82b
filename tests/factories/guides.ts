import type { Payload } from 'payload';
import type { Glossary, Guide, Section } from '@/cms/payload-types';
import type { RichText, RichTextNode } from '@/domain/rich-text';
import { document, paragraph } from './rich-text';

type Data<Record> = Partial<Omit<Record, 'id' | 'updatedAt' | 'createdAt' | 'body'>> & { body?: RichText };

let count = 0;
const next = (): number => (count += 1);

/** A block as the editor stores it, content under the editor's own field names. */
export const storedBlock = (blockType: string, fields: Record<string, unknown>, id = `${blockType}-${next()}`) =>
  ({ type: 'block', version: 2, format: '', fields: { id, blockName: '', blockType, ...fields } }) as RichTextNode;

export const guideData = (source: string, data: Data<Guide> = {}): Data<Guide> => ({
  title: `Guía ${next()}`,
  summary: 'Un método por etapas.',
  citation: { source },
  _status: 'published',
  ...data,
});

export const sectionData = (guide: string, data: Data<Section> = {}): Data<Section> => ({
  title: `Sección ${next()}`,
  summary: 'Qué se hace primero.',
  guide,
  order: 10,
  body: document(paragraph('Se comienza por escuchar.')),
  _status: 'published',
  ...data,
});

export const termData = (data: Data<Glossary> = {}): Data<Glossary> => ({
  title: `Término ${next()}`,
  definition: 'Lo que se entiende por él.',
  _status: 'published',
  ...data,
});

/** A guide in Spanish: published unless `data` says otherwise. */
export const createGuide = (payload: Payload, source: string, data: Data<Guide> = {}): Promise<Guide> =>
  payload.create({ collection: 'guides', locale: 'es', data: guideData(source, data) as never });

/** A section of a guide in Spanish. */
export const createSection = (payload: Payload, guide: string, data: Data<Section> = {}): Promise<Section> =>
  payload.create({ collection: 'sections', locale: 'es', data: sectionData(guide, data) as never });

/** A term of the glossary in Spanish. */
export const createTerm = (payload: Payload, data: Data<Glossary> = {}): Promise<Glossary> =>
  payload.create({ collection: 'glossary', locale: 'es', data: termData(data) });

const READY = { es: { readiness: 'ready' }, en: { readiness: 'ready', by: 'human' } } as const;

/** Writes the English of a guide or a section and says that it is ready. */
export const translateWritten = async (
  payload: Payload,
  collection: 'guides' | 'sections',
  id: string,
  title: string,
): Promise<void> => {
  const data = {
    title,
    summary: 'In English.',
    languages: READY,
    _status: 'published' as const,
    ...(collection === 'sections' ? { body: document(paragraph('One begins by listening.')) } : {}),
  };
  await payload.update({ collection, id, locale: 'en', data });
};
