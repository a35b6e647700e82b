import { randomUUID } from 'node:crypto';
import path from 'node:path';
import config from '@payload-config';
import { getPayload } from 'payload';
import { analyse } from '@/database/adapter';
import { NOT_STATED } from '@/domain/facets';
import type { SearchDocument } from '@/domain/search-document';
import { loadSeed } from '@/seed/load';
import { makeCorpus } from './corpus';

/**
 * Fills the database of DATA_DIR for the benchmark of pages: content-seed, and as many synthetic records as requested.
 */
const records = Number(process.argv[2] ?? 0);

const paragraph = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        version: 1,
        format: '',
        indent: 0,
        direction: 'ltr',
        children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
      },
    ],
  },
});

const stated = (values: readonly string[]): string[] => values.filter((value) => value !== NOT_STATED);

/** A record as the database adapter takes it: hooks and validation would take minutes for thousands. */
const rowOf = ({ title, summary, body, slug, facets, publishedAt }: SearchDocument, source: string) => ({
  id: randomUUID(),
  _status: 'published',
  title: { es: title },
  summary: { es: summary },
  slug: { es: slug },
  sections: { whatWasDone: { es: paragraph(body) } },
  languages: { es: { readiness: 'ready', by: 'human' }, en: { readiness: 'missing' } },
  dimensions: stated(facets.dimension).length > 0 ? stated(facets.dimension) : ['d1'],
  places: stated(facets.country).map((country) => ({ id: randomUUID(), country })),
  area: stated(facets.area)[0],
  type: stated(facets.type)[0],
  populations: stated(facets.population),
  citations: [{ id: randomUUID(), source }],
  publishedAt: new Date(publishedAt).toISOString(),
  createdAt: new Date(publishedAt).toISOString(),
  updatedAt: new Date(publishedAt).toISOString(),
});

const payload = await getPayload({ config });
await loadSeed(payload, path.resolve('content-seed'));
const { docs } = await payload.find({ collection: 'sources', limit: 1, depth: 0 });
for (const document of makeCorpus(records).documents) {
  await payload.db.create({ collection: 'practices', data: rowOf(document, docs[0]?.id ?? ''), req: {} });
}
await analyse(payload);
await payload.destroy();
console.log('Filled.');
process.exit(0);
