import { PALETTE } from '../../palette';
import { arrange, type ArrangedPart } from '../../template/arrangement';
import { frontOf, type Front } from '../../template/facts';
import { isFillable } from '../../template/fillable';
import type { TemplateOrder } from '../../template/order';
import { writerFor } from '../../template/written';
import { fill } from '../../words';
import { Fields } from '../fields';
import { Paper } from '../paper';
import { STYLES } from '../styles';
import { drawAgenda } from './agenda';
import { drawCanvas, LEAST_CANVAS } from './canvas';
import { drawForm } from './form';
import { frontPage } from './front-page';
import { drawLetter } from './letter';
import { drawChecklist, drawOutline, drawScript } from './lists-to-tick';
import { drawPartTable } from './part-table';
import { paragraphs, spansOf, type Setting } from './setting';

/** Space that the heading of a part needs with what follows it. */
const HEADED = 90;

/** A template as PDF. */
export async function templatePdf({ template, words, municipality, logo, address }: TemplateOrder): Promise<Buffer> {
  const fillable = isFillable(template);
  const front = frontOf(template, words, address);
  const paper = new Paper({
    title: front.title,
    subject: front.summary,
    author: words.documents.portal,
    keywords: front.eyebrow,
    changed: template.updatedAt,
    locale: template.locale,
    tagged: !fillable,
  });
  const setting: Setting = {
    paper,
    words,
    write: writerFor(words, municipality),
    fields: fillable ? new Fields(paper) : null,
    logo: logo && { data: logo.data, alt: words.documents.logo },
  };
  frontPage(setting, front, template, municipality);
  paper.doc.outline.addItem(front.title);
  arrange(template).forEach((arranged, index, all) => {
    drawPart(setting, arranged, all[index - 1]);
  });
  runningTexts(setting, front, municipality);
  return paper.finish();
}

/**
 * A part begins a new page if it follows the instructions or a letter, or has another orientation than the one before.
 */
function drawPart(setting: Setting, arranged: ArrangedPart, before: ArrangedPart | undefined): void {
  const { paper } = setting;
  const { part, orientation, isSecondHalf } = arranged;
  if (part.part === 'letter') {
    drawLetter(setting, part);
    return;
  }
  if (!before || before.part.part === 'letter' || before.orientation !== orientation || isSecondHalf)
    paper.page(orientation);
  paper.space(20);
  drawContent(setting, arranged, (height) => {
    partTitle(setting, part.title, height);
  });
}

/** @param height that of the content that must be on the same page as the title. */
function partTitle(setting: Setting, title: string | undefined, height: number): void {
  const { paper } = setting;
  paper.need((title ? 25 : 0) + height);
  if (!title) return;
  const spans = spansOf(setting, title);
  paper.text(spans, STYLES.heading, { tag: 'H2' });
  paper.y += 7;
  paper.doc.outline.addItem(spans.map(({ text }) => text).join(''));
}

function drawContent(setting: Setting, arranged: ArrangedPart, title: (height: number) => void): void {
  const { part } = arranged;
  if (part.part === 'table') {
    drawPartTable(setting, part, arranged, title);
    return;
  }
  title(part.part === 'canvas' ? LEAST_CANVAS : HEADED);
  switch (part.part) {
    case 'text':
      for (const paragraph of paragraphs(setting, part.text)) {
        setting.paper.text(paragraph, STYLES.text, { width: Math.min(setting.paper.width, 500) });
        setting.paper.space(5);
      }
      return;
    case 'letter':
      drawLetter(setting, part);
      return;
    case 'form':
      drawForm(setting, part);
      return;
    case 'agenda':
      drawAgenda(setting, part);
      return;
    case 'canvas':
      drawCanvas(setting, part);
      return;
    case 'outline':
      drawOutline(setting, part);
      return;
    case 'checklist':
      drawChecklist(setting, part);
      return;
    case 'script':
      drawScript(setting, part);
      return;
  }
}

/** The running texts of every page: the portal's name, the version, and the page number. A letter's page has none. */
function runningTexts({ paper, words }: Setting, front: Front, municipality: string): void {
  paper.eachPage((sheet, number, total) => {
    if (sheet.bare) return;
    paper.tags.artifact(() => {
      const { left, width } = paper;
      const at = paper.pageHeight - paper.margins.bottom + 20;
      if (number > 1) {
        const head = [front.title, municipality].filter(Boolean).join(' · ');
        const [first] = paper.lines(head, STYLES.running, width);
        if (first) paper.place([first], left, 28, STYLES.running, width);
        paper.rule(41, { colour: PALETTE.rule });
      }
      paper.rule(at - 6, { colour: PALETTE.rule });
      paper.place(
        paper.lines(`${words.documents.portal} · ${front.versionLine}`, STYLES.running, width),
        left,
        at,
        STYLES.running,
        width,
      );
      const page = { ...STYLES.running, align: 'right' as const };
      paper.place(
        paper.lines(fill(words.documents.page, { page: number, pages: total }), page, width),
        left,
        at,
        page,
        width,
      );
    }, 'Pagination');
  });
}
