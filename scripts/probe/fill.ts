import path from 'node:path';
import { getPayload } from 'payload';
import config from '@payload-config';
import { analyse } from '@/database/adapter';
import { loadSeed } from '@/seed/load';
import { addressOf } from './callers';

/** Fills the database of DATA_DIR for the probe: all of content-seed, a person for each caller, and secrets to look for. */
const { PROBE_PASSWORD: password } = process.env;
if (!password) throw new Error('PROBE_PASSWORD says how the callers sign in');

const payload = await getPayload({ config });
await loadSeed(payload, path.resolve('content-seed'));
const { docs } = await payload.find({
  collection: 'municipalities',
  where: { country: { equals: 'CL' } },
  limit: 1,
  depth: 0,
});
const municipality = docs[0]?.id ?? '';
const region = docs[0]?.region ?? null;
const person = { password, name: 'canario-persona' };
await payload.create({
  collection: 'users',
  data: { ...person, email: addressOf('administrator'), role: 'administrator' },
});
await payload.create({ collection: 'users', data: { ...person, email: addressOf('editor'), role: 'editor' } });
await payload.create({
  collection: 'users',
  data: { ...person, email: addressOf('regional'), role: 'editor', region },
});
await payload.create({
  collection: 'users',
  data: { ...person, email: addressOf('contributor'), role: 'contributor', municipality },
});

const draft = { collection: 'practices', draft: true, locale: 'es' } as const;
await payload.create({ ...draft, data: { title: 'canario-borrador', summary: 'canario-borrador' } });
const { docs: practices } = await payload.find({ collection: 'practices', limit: 3, depth: 0 });
for (const { id } of practices) {
  await payload.update({ ...draft, id, data: { summary: 'canario-borrador', internalNotes: 'canario-nota' } });
}
await analyse(payload);
await payload.destroy();
console.log('Filled.');
process.exit(0);
