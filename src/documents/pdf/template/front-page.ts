import type { Template } from '@/domain/template';
import type { Fact, Front } from '../../template/facts';
import { PALETTE } from '../../palette';
import type { TextStyle } from '../lines';
import { BULLET, list, numbered } from '../lists';
import type { Paper } from '../paper';
import { STYLES } from '../styles';
import { weaveBand } from '../weave-band';
import type { Setting } from './setting';

const BAND = 16;
const NAMES = 112;
const MARK = 16;
const GAP = 2;
const SMALLEST: TextStyle = { ...STYLES.text, size: 8, leading: 10.4 };
/** Sizes of the instructions: the first at which they fit one page, or the smallest. */
const SIZES: readonly TextStyle[] = [
  STYLES.text,
  { ...STYLES.text, size: 9.4, leading: 13.2 },
  { ...STYLES.text, size: 9, leading: 12.4 },
  { ...STYLES.text, size: 8.7, leading: 11.6 },
  { ...STYLES.text, size: 8.4, leading: 11 },
];
const ORIGIN: TextStyle = STYLES.small;
const LOGO = { width: 120, height: 56 } as const;

/** The first page: what the template is for and how it is used. What is handed out begins on the next. */
export function frontPage(setting: Setting, front: Front, template: Template, municipality: string): void {
  const { paper, logo } = setting;
  paper.page('portrait');
  weaveBand(paper, template.id, template.dimensions, { x: 0, y: 0, width: paper.pageWidth, height: BAND, rows: 1 });
  const room = logo ? paper.width - LOGO.width - 20 : paper.width;
  if (logo) drawLogo(setting, paper.left + paper.width - LOGO.width, paper.y - 4);
  const top = paper.y;
  paper.text(front.eyebrow, STYLES.eyebrow, { width: room });
  paper.y += 6;
  paper.text(front.title, STYLES.title, { width: room, tag: 'H1' });
  if (municipality) {
    paper.y += 4;
    paper.text(municipality, { ...STYLES.minor, colour: PALETTE.softInk }, { width: room });
  }
  if (logo) paper.y = Math.max(paper.y, top + LOGO.height);
  paper.y += 8;
  paper.text(front.summary, STYLES.lead);
  paper.y += 16;
  const origin = front.origin.reduce((sum, fact) => sum + factHeight(paper, fact, ORIGIN), 38);
  const style =
    SIZES.find(
      (each) => front.facts.reduce((sum, fact) => sum + factHeight(paper, fact, each), origin) <= paper.remaining,
    ) ?? SMALLEST;
  for (const fact of front.facts) drawFact(setting, fact, style);
  paper.space(10);
  paper.need(origin - 10);
  paper.rule(paper.y, { weight: 1.2, colour: PALETTE.ink });
  paper.y += 6;
  paper.text(setting.words.documents.about, STYLES.subheading, { tag: 'H2' });
  paper.y += 4;
  for (const fact of front.origin) drawFact(setting, fact, ORIGIN);
}

/** Height of a fact with the rule above it. */
function factHeight(paper: Paper, { values, list: listed }: Fact, style: TextStyle): number {
  const width = paper.width - NAMES - (listed ? MARK : 0);
  return values.reduce(
    (sum, value) => sum + paper.heightOf(value, style, width) + (listed ? GAP : 0),
    style === ORIGIN ? 9 : 12,
  );
}

/** A name on the left, its values on the right, a hairline above. */
function drawFact({ paper }: Setting, fact: Fact, style: TextStyle): void {
  const { name, values, list: listed, link } = fact;
  const x = paper.left + NAMES;
  const width = paper.width - NAMES;
  paper.need(Math.min(style.leading * 2 + 10, factHeight(paper, fact, style)));
  paper.rule(paper.y);
  paper.y += style === ORIGIN ? 4 : 6;
  const label = { ...STYLES.label, leading: style.leading };
  paper.tags.within(style === ORIGIN ? 'P' : 'H2', () => {
    paper.place(paper.lines(name, label, NAMES - 12), paper.left, paper.y, label, NAMES - 12);
  });
  if (listed) {
    const mark = listed === 'numbered' ? numbered : () => BULLET;
    list(
      paper,
      values.map((text) => [{ text }]),
      style,
      mark,
      { x, width, indent: MARK, gap: GAP },
    );
  } else {
    for (const value of values) paper.text([{ text: value, ...(link ? { link } : {}) }], style, { x, width });
  }
  paper.y += style === ORIGIN ? 4 : 6;
}

/** The municipality's logo, as large as its space allows and undistorted. */
export function drawLogo({ paper, logo }: Setting, x: number, y: number, align: 'left' | 'right' = 'right'): void {
  if (!logo) return;
  paper.tags.figure(logo.alt, () => {
    paper.doc.image(logo.data, x, y, { fit: [LOGO.width, LOGO.height], ...(align === 'right' ? { align } : {}) });
  });
}
