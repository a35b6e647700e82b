import type { SectionEntry } from '@/domain/guide';
import { PALETTE } from '../../palette';
import { fill } from '../../words';
import { Paper } from '../paper';
import { STYLES } from '../styles';
import { drawContents, reservePages, type ContentsLine } from './contents';
import { drawCover } from './cover';
import { sectionPlace, type GuideOrder, type Reading } from './reading';
import { drawRunningText } from './running-text';
import { drawSection } from './section';

type GuideReading = Omit<Reading, 'notes' | 'section' | 'level'> & Pick<GuideOrder, 'sections'>;

/** The depth of each section. */
function depths(entries: readonly SectionEntry[], depth = 0, known = new Map<string, number>()): Map<string, number> {
  for (const { id, children } of entries) {
    known.set(id, depth);
    depths(children, depth + 1, known);
  }
  return known;
}

/** A whole guide as PDF: cover, contents, and every section in reading order. */
export async function guidePdf(order: GuideOrder): Promise<Buffer> {
  const { guide, sections, words } = order;
  const paper = new Paper({
    title: guide.title,
    subject: guide.summary,
    author: words.documents.portal,
    keywords: words.guide.title,
    changed: guide.updatedAt,
    locale: guide.locale,
    tagged: true,
  });
  const depthOf = depths(guide.contents);
  const lines = sections.map(({ id, title }): ContentsLine => ({
    title,
    depth: depthOf.get(id) ?? 0,
    place: sectionPlace(id),
    page: 0,
  }));
  drawCover(paper, order);
  paper.doc.outline.addItem(guide.title);
  const kept = reservePages(paper, lines, words.guide.contents);
  const start = paper.margins.top + STYLES.chapter.leading + 8;
  paper.doc.outline.addItem(words.guide.contents);
  const reading = { ...order, paper, held: new Set(sections.map(({ id }) => id)) };
  if (guide.body) {
    // The contents rarely fill their last page.
    paper.space(26);
    paper.need(120);
    paper.rule(paper.y, { weight: 1.2, colour: PALETTE.ink });
    paper.y += 14;
    drawRunningText({ ...reading, notes: [], section: guide.id, level: 1 }, guide.body);
  }
  drawSections(reading, lines);
  drawContents(paper, kept, start);
  runningTexts(paper, order, lines);
  return paper.finish();
}

/** Every section; a chapter begins a page. Records in `lines` on which page each begins, and makes the bookmarks. */
function drawSections(reading: GuideReading, lines: ContentsLine[]): void {
  const { paper } = reading;
  const branches: PDFKit.PDFOutline[] = [];
  reading.sections.forEach((section, index) => {
    const line = lines[index];
    if (!line) return;
    if (line.depth === 0 || index === 0) paper.page();
    // The title's space is requested first, so that the page is the one on which it is drawn.
    else paper.need(180);
    line.page = paper.sheets.length;
    const parent = branches[line.depth - 1] ?? paper.doc.outline;
    branches.length = line.depth;
    branches[line.depth] = parent.addItem(section.title);
    drawSection(reading, section, line.depth);
  });
}

/** The running texts of every page but the cover: the guide, the chapter, and the page number. */
function runningTexts(paper: Paper, { guide, words }: GuideOrder, lines: readonly ContentsLine[]): void {
  paper.eachPage((sheet, number, total) => {
    if (sheet.bare) return;
    const chapter = lines.findLast(({ depth, page }) => depth === 0 && page <= number)?.title ?? words.guide.contents;
    paper.tags.artifact(() => {
      const { left, width } = paper;
      const style = STYLES.running;
      const right = { ...style, align: 'right' as const };
      const foot = paper.pageHeight - paper.margins.bottom + 20;
      const put = (text: string, hand: typeof style | typeof right, y: number): void => {
        const [first] = paper.lines(text, hand, width / 2 + 60);
        if (first) paper.place([first], hand === style ? left : left + width / 2 - 60, y, hand, width / 2 + 60);
      };
      put(chapter, style, 28);
      paper.rule(41);
      paper.rule(foot - 6);
      put(guide.title, style, foot);
      put(fill(words.documents.page, { page: number, pages: total }), right, foot);
    }, 'Pagination');
  });
}
