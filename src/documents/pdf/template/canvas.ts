import type { PartNamed } from '../../template/arrangement';
import { drawDiagram } from '../diagram';
import { spansOf, type Setting } from './setting';

/** A canvas with less height than this would be useless: it gets a page of its own. */
export const LEAST_CANVAS = 300;

/** A canvas to write on: as large as the rest of the page. */
export function drawCanvas(setting: Setting, { form, centre, cells }: PartNamed<'canvas'>): void {
  const { paper, words } = setting;
  paper.need(LEAST_CANVAS);
  const { y, width, remaining } = paper;
  drawDiagram(
    paper,
    {
      form,
      centre: centre ? spansOf(setting, centre) : undefined,
      nodes: cells.map(({ title, prompt, side }) => ({
        label: spansOf(setting, title),
        text: prompt ? spansOf(setting, prompt) : undefined,
        side,
      })),
    },
    { x: paper.left, y, width, height: remaining - 2 },
    words,
  );
  paper.y = paper.bottom;
}
