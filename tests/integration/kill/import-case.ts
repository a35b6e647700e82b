import type { Payload } from 'payload';
import type { Municipality, User } from '@/cms/payload-types';

const STORED = 6;
const NEW = 6;

/** Six published municipalities, each with two languages and an event, and the editor who imports. Only once. */
export async function fillBeforeImport(payload: Payload): Promise<User> {
  const { docs } = await payload.find({ collection: 'users', limit: 1 });
  if (docs[0]) return docs[0];
  const source = await payload.create({ collection: 'sources', data: { title: 'Fuente', _status: 'published' } });
  for (let count = 0; count < STORED; count += 1) {
    const { id } = await payload.create({
      collection: 'municipalities',
      locale: 'es',
      data: {
        name: `Municipalidad ${count}`,
        country: 'CL',
        region: 'CL-RM',
        locality: `Comuna ${count}`,
        communeCode: `1310${count}`,
        office: { unit: 'Oficina' },
        sealHistory: [{ kind: 'awarded', date: '2018', citation: { source: source.id, section: 'Sección' } }],
        _status: 'published',
      },
    });
    await payload.update({
      collection: 'municipalities',
      id,
      locale: 'en',
      data: { office: { unit: 'Office' }, _status: 'published' },
    });
  }
  return payload.create({
    collection: 'users',
    data: { email: 'editora@portal.example', password: 'una clave de prueba', name: 'Editora', role: 'administrator' },
  });
}

/** Changes every stored municipality in several tables, and adds as many. */
export function importFile(): string {
  const head = 'codigo_comuna;nombre;region;comuna;latitud;longitud;oficina;otorgado;revalidado;fuente_sello;publicada';
  const changed = Array.from(
    { length: STORED },
    (_, at) => `1310${at};Cambiada ${at};;;-33,4;-70,6;Otra oficina;-;2020|2022;Fuente;`,
  );
  const added = Array.from({ length: NEW }, (_, at) => `;Nueva ${at};13;Nueva ${at};;;;2019;;Fuente;sí`);
  return [head, ...changed, ...added].join('\n');
}

const timeless = ({ updatedAt, createdAt, publishedAt, practices, ...rest }: Municipality): unknown => ({
  ...rest,
  had: [updatedAt, createdAt, publishedAt, practices].length,
});

/** Every municipality in both languages, what visitors read and the newest version, without dates of saves. */
export async function snapshot(payload: Payload): Promise<string> {
  const read = async (locale: 'es' | 'en', draft: boolean) =>
    (
      await payload.find({ collection: 'municipalities', depth: 0, draft, locale, pagination: false, sort: 'id' })
    ).docs.map(timeless);
  return JSON.stringify(
    [await read('es', false), await read('en', false), await read('es', true), await read('en', true)],
    null,
    1,
  );
}
