import { dayInChile } from '@/domain/chilean-time';
import { formatPartialDate } from '@/domain/partial-date';
import { DIMENSIONS } from '@/domain/vocabularies/dimensions';
import { PALETTE } from '../../palette';
import { fill } from '../../words';
import { STYLES } from '../styles';
import { weaveBand } from '../weave-band';
import type { Paper } from '../paper';
import type { GuideOrder } from './reading';

/** Height of the cloth: less if the text below it needs the space. */
const CLOTH = { most: 310, least: 120 } as const;
const NAMES = 112;
const SUMMARY = { ...STYLES.lead, size: 12.5, leading: 18.5 } as const;
const SUMMARY_WIDTH = 440;
const TITLE = { ...STYLES.title, size: 34, leading: 41 } as const;

/** The cover: cloth of all eight threads, the title, and where the guide comes from. */
export function drawCover(paper: Paper, { guide, words, address }: GuideOrder): void {
  paper.page('portrait', true);
  const facts = factsOf(guide, words, address);
  const width = paper.width - NAMES;
  const heights = {
    head:
      STYLES.eyebrow.leading +
      paper.heightOf(guide.title, TITLE) +
      paper.heightOf(guide.summary, SUMMARY, SUMMARY_WIDTH) +
      60,
    facts: facts.reduce((sum, { value }) => sum + paper.heightOf(value, STYLES.small, width) + 9.5, 24),
  };
  const room = paper.bottom - heights.head - heights.facts;
  const cloth = Math.min(CLOTH.most, Math.max(CLOTH.least, room));
  weaveBand(paper, guide.id, DIMENSIONS.keys, { x: 0, y: 0, width: paper.pageWidth, height: cloth, rows: 3 });
  paper.ground(0, cloth, paper.pageWidth, 5, PALETTE.ink);
  paper.y = cloth + 40;
  paper.text(words.documents.portal, STYLES.eyebrow);
  paper.y += 8;
  paper.text(guide.title, TITLE, { tag: 'H1' });
  paper.y += 12;
  paper.text(guide.summary, SUMMARY, { width: SUMMARY_WIDTH });
  // At the foot of the page, unless the summary extends that far.
  paper.y = Math.max(paper.y + 20, paper.bottom - heights.facts + 24);
  for (const { name, value, link } of facts) {
    paper.rule(paper.y);
    paper.y += 4;
    paper.tags.within('P', () => {
      paper.place(paper.lines(name, STYLES.label, NAMES), paper.left, paper.y - 0.5, STYLES.label, NAMES);
    });
    paper.text([{ text: value, ...(link ? { link } : {}) }], STYLES.small, { x: paper.left + NAMES, width });
    paper.y += 5;
  }
}

function factsOf(
  { citation, published, termsOfUse, authorship, locale, updatedAt }: GuideOrder['guide'],
  { guide: named, documents }: GuideOrder['words'],
  address: string,
): { name: string; value: string; link?: string }[] {
  const machine = authorship[locale] === 'machineAssisted' ? ` ${named.machineAssisted}` : '';
  const source = citation?.source;
  const edition = formatPartialDate(dayInChile(updatedAt), locale);
  return [
    ...(source
      ? [
          {
            name: named.original,
            value: [source.title, source.publisher].filter(Boolean).join('. '),
            ...(source.url ? { link: source.url } : {}),
          },
        ]
      : []),
    { name: named.published, value: published ? formatPartialDate(published, locale) : named.undated },
    { name: named.termsOfUse, value: termsOfUse ?? named.notStated },
    { name: named.text, value: `${named.rewritten}${machine}` },
    { name: documents.address, value: address, link: address },
    { name: documents.ofGuide, value: fill(documents.edition, { date: edition }) },
  ];
}
