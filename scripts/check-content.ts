import path from 'node:path';
import { SEEDED_COLLECTIONS } from '../src/seed/collections';
import { readSeed } from '../src/seed/read';

const { content, problems } = await readSeed(path.resolve('content-seed'));
for (const { file, field, message } of problems) console.error(`content-seed/${file} · ${field} · ${message}`);
const counts = SEEDED_COLLECTIONS.map((collection) => {
  const records = content[collection];
  return `${Array.isArray(records) ? records.length : records.size} ${collection}`;
});
console.log(`${counts.join(', ')}; ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
