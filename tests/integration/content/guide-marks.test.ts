import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentChanged } from '@/pages-cache/version.mjs';
import { createGuide, createSection, storedBlock } from '../../factories/guides';
import type { RichTextNode } from '@/domain/rich-text';
import { document, heading } from '../../factories/rich-text';
import { openCms, type Cms } from '../cms/open-cms';

let cms: Cms;
/** Loaded once the portal of the test is open: it leads to the settings of the process, which are read once. */
const load = () => import('@/content/guide-marks');
let marks: Awaited<ReturnType<typeof load>>;
let guide: string;

beforeAll(async () => {
  cms = await openCms();
  marks = await load();
  guide = (await createGuide(cms.payload, cms.source, { title: 'Guía práctica' })).id;
}, 120_000);
afterAll(() => cms.close());

const section = async (title: string, order: number, ...nodes: RichTextNode[]) => {
  const { id } = await createSection(cms.payload, guide, {
    title,
    order,
    policyStage: 's2',
    body: document(...nodes),
  });
  contentChanged();
  return id;
};

describe('what other pages take from the guides', () => {
  it('counts the boxes of each section that has any', async () => {
    const id = await section(
      'Con casillas',
      10,
      storedBlock('checklist', {
        key: 'equipo',
        items: [
          { key: 'nombrar', text: 'Nombrarlo' },
          { key: 'reunir', text: 'Reunirlo' },
        ],
      }),
    );
    await section('Sin casillas', 20, storedBlock('fieldTip', { text: 'Escuche.' }));
    expect(await marks.guideBoxes('guia-practica', 'es')).toEqual([
      { section: id, policyStage: 's2', boxes: ['equipo.nombrar', 'equipo.reunir'] },
    ]);
    expect(await marks.guideBoxes('no-such-guide', 'es')).toEqual([]);
  });

  it('leads from a subarea to the first list of its practices, under its heading', async () => {
    await section(
      'Consejos',
      30,
      storedBlock('practiceList', { query: 'subarea=a3b' }),
      heading('h3', 'Aprender el idioma'),
      storedBlock('practiceList', { query: 'subarea=a3c&country=CL' }),
    );
    await section('Más consejos', 40, storedBlock('practiceList', { query: 'subarea=a3c' }));
    const advice = await marks.adviceOn('a3c', 'es');
    expect(advice).toMatchObject({
      guide: { slug: 'guia-practica' },
      section: { slug: 'consejos', title: 'Consejos' },
      heading: { id: 'aprender-el-idioma', title: 'Aprender el idioma' },
    });
    expect(await marks.adviceOn('a3b', 'es')).toMatchObject({ section: { slug: 'consejos' }, heading: null });
    expect(await marks.adviceOn('a1a', 'es')).toBeNull();
    expect(await marks.adviceOn(null, 'es')).toBeNull();
  });
});
