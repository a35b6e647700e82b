import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allConcepts } from '@/cms/mapping/concept';
import type { Concept } from '@/domain/concept';
import { loadSeed } from '@/seed/load';
import { readSeed } from '@/seed/read';
import { openPortal, type OpenPortal } from '../../factories/open-portal';

const FIXTURE = path.resolve('tests/fixtures/content-seed');

const WORK = `
- key: empleo
  preferred: { es: empleo, en: employment }
  alternative: { es: [pega, trabajo], en: [work] }
  hidden: { es: [laburo] }
  # A concept of a file that is read later.
  broader: [economia]
  related: [feria]
  facets: [{ facet: dimension, value: d5 }]
  scopeNote: { es: Con contrato o sin él., en: With or without a contract. }
- key: feria
  preferred: { es: feria laboral, en: job fair }
`;
const ECONOMY = `
- key: economia
  preferred: { es: economía, en: economy }
`;

let portal: OpenPortal;
let payload: Payload;
let root: string;

const write = (theme: string, yaml: string) => writeFile(path.join(root, 'concepts', `${theme}.yaml`), yaml);

/** The concepts by their Spanish names. */
const byName = async (): Promise<Record<string, Concept | undefined>> =>
  Object.fromEntries((await allConcepts(payload)).map((each) => [each.preferred.es, each]));

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'content-seed-'));
  await cp(FIXTURE, root, { recursive: true });
  await mkdir(path.join(root, 'concepts'));
  await write('empleo', WORK);
  await write('zz-economia', ECONOMY);
  portal = await openPortal();
  payload = portal.payload;
});
afterAll(async () => {
  await portal.close();
  await rm(root, { recursive: true, force: true });
});

describe('concepts of content-seed', () => {
  it('complete one that people have added under the same name, which stays theirs', async () => {
    const { id } = await payload.create({
      collection: 'concepts',
      locale: 'es',
      data: { preferred: 'Empleo', alternative: ['chamba', 'Trabajo'], hidden: ['pega'] },
    });
    await loadSeed(payload, root);
    const { Empleo: theirs, empleo: doubled, economía: economy } = await byName();
    expect(doubled).toBeUndefined();
    expect(theirs).toMatchObject({
      id,
      preferred: { es: 'Empleo', en: 'employment' },
      alternative: { es: ['chamba', 'Trabajo'], en: ['work'] },
      hidden: { es: ['pega', 'laburo'], en: [] },
      broader: [economy?.id],
      scopeNote: { es: 'Con contrato o sin él.' },
    });
    await payload.update({ collection: 'concepts', id, locale: 'es', data: { alternative: ['chamba'] } });
    await write('empleo', WORK.replace('laburo', 'curro'));
    expect(await loadSeed(payload, root)).toMatchObject({ edited: 1, created: 0, updated: 0 });
    expect((await byName()).Empleo).toMatchObject({
      alternative: { es: ['chamba'] },
      hidden: { es: ['pega', 'laburo'] },
    });
    await write('empleo', WORK);
    await payload.delete({ collection: 'concepts', where: {} });
    await payload.delete({ collection: 'seed-ledger', where: { key: { like: 'concepts/' } } });
  });

  it('come in with what they refer to, in both languages', async () => {
    await loadSeed(payload, root);
    const { empleo, economía: economy, 'feria laboral': fair } = await byName();
    expect(empleo).toMatchObject({
      preferred: { es: 'empleo', en: 'employment' },
      alternative: { es: ['pega', 'trabajo'], en: ['work'] },
      hidden: { es: ['laburo'], en: [] },
      broader: [economy?.id],
      related: [fair?.id],
      values: [{ facet: 'dimension', value: 'd5' }],
      scopeNote: { es: 'Con contrato o sin él.', en: 'With or without a contract.' },
    });
  });

  it('stay as they are the second time', async () => {
    const before = await allConcepts(payload);
    expect(await loadSeed(payload, root)).toMatchObject({ created: 0, updated: 0, edited: 0 });
    expect(await allConcepts(payload)).toEqual(before);
  });

  it('are written anew from a changed file, but not where an editor has taught a word', async () => {
    const { economía: economy } = await byName();
    await payload.update({
      collection: 'concepts',
      id: economy?.id ?? '',
      locale: 'es',
      data: { alternative: ['finanzas'] },
    });
    await write('zz-economia', ECONOMY.replace('en: economy', 'en: trade'));
    await write('empleo', WORK.replace('[laburo]', '[laburo, chamba]').replace('  related: [feria]\n', ''));
    expect(await loadSeed(payload, root)).toMatchObject({ created: 0, updated: 1, edited: 1 });
    const now = await byName();
    expect(now.economía).toMatchObject({ preferred: { en: 'economy' }, alternative: { es: ['finanzas'] } });
    expect(now.empleo).toMatchObject({ hidden: { es: ['laburo', 'chamba'] }, related: [], broader: [economy?.id] });
  });

  it('are refused with file, field and reason', async () => {
    await write(
      'mistakes',
      `
- key: uno
  preferred: { es: Empleo, en: "" }
  alternative: { es: [de la, único, Unico] }
  broader: [dos]
  related: [uno, nadie]
  facets: [{ facet: dimension, value: d9 }]
  glossary: ninguno
- key: dos
  preferred: { es: dos cosas, en: two things }
  broader: [uno]
- key: feria
  preferred: { es: otra feria, en: other fair }
`,
    );
    const { problems } = await readSeed(root);
    const found = problems.map(({ file, field, message }) => `${file} · ${field} · ${message}`);
    for (const expected of [
      'concepts/mistakes.yaml · uno · preferred.es · “Empleo” is already the preferred label of another concept, “empleo”',
      'concepts/mistakes.yaml · uno · preferred.en · A label is empty',
      'concepts/mistakes.yaml · uno · alternative.es · “de la” consists of words that searches ignore',
      'concepts/mistakes.yaml · uno · alternative.es · “Unico” is already in this concept',
      'concepts/mistakes.yaml · uno · broader · This would go round in a circle, “uno → dos → uno”',
      'concepts/mistakes.yaml · uno · related · A concept cannot be related to itself',
      'concepts/mistakes.yaml · uno · related · names «nadie», which content-seed does not hold',
      'concepts/mistakes.yaml · uno · facets · “dimension:d9” is a value of no facet',
      'concepts/mistakes.yaml · uno · glossary · names «ninguno», which content-seed does not hold',
      'concepts/mistakes.yaml · feria · key · is also in concepts/empleo.yaml',
    ])
      expect(found).toContainEqual(expect.stringContaining(expected));
  });
});
