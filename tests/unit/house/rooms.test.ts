import { describe, expect, it } from 'vitest';
import { importTable, placesOf, rowsOf } from '../../../scripts/docs/import-rows';
import { importsBetween, withoutImplied } from '../../../scripts/docs/rooms';

const rows = rowsOf([
  { name: 'domain', from: { path: '^src/domain/' }, to: { pathNot: ['^src/domain/'] } },
  {
    name: 'cms',
    from: { path: '^src/cms/', pathNot: ['^src/cms/admin/'] },
    to: { pathNot: ['^src/cms/', '^src/domain/'] },
  },
  {
    name: 'content',
    from: { path: '^src/content/' },
    to: { pathNot: ['^src/content/', '^src/domain/', '^src/cms/(mapping/|payload-types\\.ts$)'] },
  },
  { name: 'unresolvable', from: {}, to: { pathNot: '\\.css$' } },
]);

describe('the import table as it is written', () => {
  it('has a row for each rule that names what a room may import, and no other', () => {
    expect(rows.map(({ name }) => name)).toEqual(['domain', 'cms', 'content']);
  });

  it('names rooms by their names, and parts of rooms by their places', () => {
    expect(rows.map(({ mayImport }) => mayImport)).toEqual([
      [],
      ['domain'],
      ['domain', 'src/cms/mapping', 'src/cms/payload-types.ts'],
    ]);
  });

  it('knows which room holds a file, what is excepted left out', () => {
    const roomOf = (file: string) => rows.filter(({ holds }) => holds(file)).map(({ name }) => name);
    expect(roomOf('src/cms/mail.ts')).toEqual(['cms']);
    expect(roomOf('src/cms/admin/logo.tsx')).toEqual([]);
    expect(roomOf('node_modules/zod/index.js')).toEqual([]);
  });

  it.each([
    ['^src/app/\\(payload\\)/', ['src/app/(payload)']],
    ['^src/instrumentation[^/]*\\.ts$', ['src/instrumentation*.ts']],
    ['^payload\\.config\\.ts$', ['payload.config.ts']],
  ])('reads %s as a path', (pattern, places) => {
    expect(placesOf(pattern)).toEqual(places);
  });

  it('puts every file of the portal into one room', () => {
    const table = importTable();
    for (const file of ['src/domain/locale.ts', 'src/app/(site)/site-page.tsx', 'src/proxy.ts', 'payload.config.ts'])
      expect(table.filter(({ holds }) => holds(file))).toHaveLength(1);
  });
});

describe('the drawing of the rooms', () => {
  it('draws imports of files as imports of rooms, and leaves out packages and what stays inside', () => {
    const imports = importsBetween(rows, {
      modules: [
        {
          source: 'src/content/a.ts',
          dependencies: [
            { resolved: 'src/content/b.ts' },
            { resolved: 'src/domain/a.ts' },
            { resolved: 'node_modules/zod/index.js' },
          ],
        },
        { source: 'scripts/a.ts', dependencies: [{ resolved: 'src/domain/a.ts' }] },
      ],
    });
    expect([...imports]).toEqual([
      ['domain', new Set()],
      ['cms', new Set()],
      ['content', new Set(['domain'])],
    ]);
  });

  it('leaves out an arrow that others imply, however long their way', () => {
    const imports = new Map([
      ['app', new Set(['content', 'ui', 'domain', 'cms'])],
      ['content', new Set(['cms'])],
      ['cms', new Set(['mail'])],
      ['mail', new Set(['domain'])],
      ['ui', new Set(['domain'])],
      ['domain', new Set<string>()],
    ]);
    expect(withoutImplied(imports).get('app')).toEqual(new Set(['content', 'ui']));
    expect(withoutImplied(imports).get('content')).toEqual(new Set(['cms']));
    expect(withoutImplied(imports).get('ui')).toEqual(new Set(['domain']));
  });
});
