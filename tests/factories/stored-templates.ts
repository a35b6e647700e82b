import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import type { Template } from '@/cms/payload-types';

export type TemplateData = Partial<Omit<Template, 'id' | 'updatedAt' | 'createdAt'>>;

let count = 0;

/** A part that is a table of these columns, in the language of the request. */
export const tablePart = (...titles: string[]): NonNullable<Template['structure']>[number] => ({
  blockType: 'table',
  title: 'Registro',
  columns: titles.map((title) => ({ title, kind: 'text', width: 'normal' })),
  emptyRows: 3,
});

/** What a template needs to be published, in Spanish. */
export const templateData = (data: TemplateData = {}): TemplateData & Pick<Template, '_status'> => ({
  title: `Plantilla ${(count += 1)}`,
  summary: 'Un registro para llenar.',
  purpose: 'Ordenar lo que existe.',
  order: 10,
  origin: 'modelled',
  version: '1.0',
  dated: '2026-11-21',
  structure: [tablePart('Acción', 'Plazo')],
  _status: 'published',
  ...data,
});

/** A template in Spanish: published unless `data` says otherwise. */
export const createTemplate = (payload: Payload, data: TemplateData = {}): Promise<Template> =>
  payload.create({
    collection: 'templates',
    locale: 'es',
    data: templateData(data) as Template,
    draft: data._status === 'draft',
  });

/** Writes the English of a template whose only part is a table, and says that it is ready. */
export const translateTemplate = (
  payload: Payload,
  { id, structure }: Template,
  title: string,
  ...columns: string[]
): Promise<Template> => {
  const [part] = structure ?? [];
  if (part?.blockType !== 'table') throw new Error('The template has no table');
  const rows = (part.columns ?? []).map((column, index) => ({ ...column, title: columns[index] ?? null }));
  return payload.update({
    collection: 'templates',
    id,
    locale: 'en',
    data: {
      title,
      summary: 'A register to fill in.',
      purpose: 'To order what there is.',
      structure: [{ ...part, title: 'Register', columns: rows }],
      languages: { es: { readiness: 'ready', by: 'human' }, en: { readiness: 'ready', by: 'human' } },
      _status: 'published',
    },
  });
};

/** Leaves a table without columns in a template, bypassing validation, as a manual change in the database could. */
export async function breakTemplate(payload: Payload, id: string): Promise<void> {
  await payload.db.updateOne({
    collection: 'templates',
    id,
    data: {
      structure: [{ id: randomUUID(), blockType: 'table', title: { es: 'Registro' }, emptyRows: 3, columns: [] }],
    },
  });
}
