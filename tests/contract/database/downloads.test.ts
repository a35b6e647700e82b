import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Download } from '@/domain/downloads';
import { countDownload } from '@/statistics/downloads';
import { openPortal, type OpenPortal } from '../../factories/open-portal';

let portal: OpenPortal;

beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const NOON = new Date('2026-11-21T15:00:00Z');

const matrix: Download = { kind: 'template', record: 'matriz', title: 'Matriz', format: 'docx', language: 'es' };
const count = (download: Partial<Download> = {}, now = NOON) =>
  countDownload(portal.payload, { ...matrix, ...download }, now);

const rowsOf = async (record: string) => {
  const { docs } = await portal.payload.find({
    collection: 'downloads',
    where: { record: { equals: record } },
    sort: 'key',
    pagination: false,
  });
  return docs;
};

describe('downloads', () => {
  it('are counted by document, format, language and day', async () => {
    await count();
    await count();
    await count({ format: 'xlsx' });
    await count({ language: 'en' });
    await count({}, new Date('2026-11-22T15:00:00Z'));
    await count({ kind: 'kit', record: 's2', format: 'zip' });
    const rows = await rowsOf('matriz');
    expect(rows.map(({ format, language, day, count: times }) => [format, language, day, times])).toEqual([
      ['docx', 'en', '2026-11-21', 1],
      ['docx', 'es', '2026-11-21', 2],
      ['docx', 'es', '2026-11-22', 1],
      ['xlsx', 'es', '2026-11-21', 1],
    ]);
    expect(await rowsOf('s2')).toMatchObject([{ kind: 'kit', format: 'zip', count: 1 }]);
  });

  it('belong to the day in Chile', async () => {
    await count({ record: 'noche' }, new Date('2026-11-22T02:59:00Z'));
    await count({ record: 'noche' }, new Date('2026-11-22T03:01:00Z'));
    expect((await rowsOf('noche')).map(({ day }) => day)).toEqual(['2026-11-21', '2026-11-22']);
  });

  it('lose none of many at once, the first of the day among them', async () => {
    await Promise.all(Array.from({ length: 50 }, () => count({ record: 'kit' })));
    expect(await rowsOf('kit')).toMatchObject([{ count: 50 }]);
  });

  it('keep nothing but what was downloaded, and carry its present name', async () => {
    await count({ record: 'nombre', title: 'Antes' });
    await count({ record: 'nombre', title: 'Ahora' });
    const [row] = await rowsOf('nombre');
    expect(row).toMatchObject({ title: 'Ahora', count: 2 });
    expect(Object.keys(row ?? {}).sort()).toEqual(
      ['count', 'day', 'format', 'id', 'key', 'kind', 'language', 'record', 'title'].sort(),
    );
  });
});
