import type { Payload } from 'payload';
import type { Organization, Practice, Source } from '@/cms/payload-types';

type PracticeData = Partial<Omit<Practice, 'id' | 'updatedAt' | 'createdAt'>>;

let count = 0;
const next = (): number => (count += 1);

/** A published source. */
export const createSource = (payload: Payload): Promise<Source> =>
  payload.create({ collection: 'sources', data: { title: `Fuente ${next()}`, _status: 'published' } });

/** A published organisation, named in both languages. */
export async function createOrganization(payload: Payload, name = `Organización ${next()}`): Promise<Organization> {
  const { id } = await payload.create({
    collection: 'organizations',
    locale: 'es',
    data: { name, _status: 'published' },
  });
  return payload.update({
    collection: 'organizations',
    id,
    locale: 'en',
    data: { name: `${name} (EN)`, _status: 'published' },
  });
}

/** What a practice needs to be published, in Spanish. */
export const practiceData = (source: string, data: PracticeData = {}): PracticeData & Pick<Practice, '_status'> => ({
  title: `Práctica ${next()}`,
  summary: 'Una oficina que orienta a quienes llegan.',
  dimensions: ['d3'],
  places: [{ country: 'CL', subdivision: 'CL-AP', locality: 'Arica' }],
  citations: [{ source }],
  _status: 'published',
  ...data,
});

/** A practice in Spanish: published unless `data` says otherwise. */
export const createPractice = (payload: Payload, source: string, data: PracticeData = {}): Promise<Practice> =>
  payload.create({ collection: 'practices', locale: 'es', data: practiceData(source, data) });

/** Writes the English texts of a practice and says that they are ready. */
export const translatePractice = (payload: Payload, { id, languages }: Practice, title: string): Promise<Practice> =>
  payload.update({
    collection: 'practices',
    id,
    locale: 'en',
    data: {
      title,
      summary: 'An office that guides newcomers.',
      languages: { es: languages?.es ?? {}, en: { readiness: 'ready', by: 'human' } },
      _status: 'published',
    },
  });

/** Reads a practice as a visitor would: null where they find none. */
export async function asVisitor(payload: Payload, id: string, locale: 'es' | 'en' = 'es'): Promise<Practice | null> {
  const { docs } = await payload.find({
    collection: 'practices',
    where: { id: { equals: id } },
    locale,
    depth: 0,
    overrideAccess: false,
  });
  return docs[0] ?? null;
}
