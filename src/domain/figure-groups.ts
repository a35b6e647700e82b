import { comparePartialDates } from './partial-date';
import type { Figure } from './practice';

/** Figures about the same thing. There are several if sources disagree: all are shown, none is preferred. */
export interface FigureGroup {
  figures: readonly [Figure, ...Figure[]];
  /** What the figures are about: the words with which all their labels begin. */
  label: string;
}

const momentOf = ({ from, to, asOf }: Figure): string => asOf ?? to ?? from ?? '';

/**
 * Two exact numbers from different sources for the same thing at the same time. «More than 140» does not contradict
 * 141.
 */
const disagree = (one: Figure, other: Figure): boolean =>
  one.measures === other.measures &&
  one.unit === other.unit &&
  momentOf(one) !== '' &&
  momentOf(one) === momentOf(other) &&
  one.from === other.from &&
  one.qualifier === 'exact' &&
  other.qualifier === 'exact' &&
  one.value !== other.value &&
  one.citation?.source.id !== other.citation?.source.id &&
  sharedLabel([one.label, other.label]) !== '';

/** The words with which all labels begin, without an unclosed bracket; the label itself if there is only one. */
export function sharedLabel(labels: readonly string[]): string {
  const [first = '', ...rest] = labels;
  if (rest.every((label) => label === first)) return first;
  const words = first.split(' ');
  const shared = words.findIndex((word, index) => rest.some((label) => label.split(' ')[index] !== word));
  const beginning = words.slice(0, shared === -1 ? words.length : shared).join(' ');
  const open = beginning.lastIndexOf('(');
  const closed = open > beginning.lastIndexOf(')') ? beginning.slice(0, open) : beginning;
  return closed.replace(/[\s,;:·–-]+$/, '');
}

/** Groups figures that disagree, the smallest first; otherwise in the order of the record. */
export function groupFigures(figures: readonly Figure[]): FigureGroup[] {
  const groups: [Figure, ...Figure[]][] = [];
  for (const figure of figures) {
    const group = groups.find(([first]) => disagree(first, figure));
    if (group) group.push(figure);
    else groups.push([figure]);
  }
  return groups.map((group) => {
    group.sort((a, b) => a.value - b.value);
    return { figures: group, label: sharedLabel(group.map(({ label }) => label)) };
  });
}

/**
 * The figures that count the same thing as the first, newest first: these can be shown side by side on the home page.
 */
export function comparableFigures(figures: readonly Figure[], limit: number): FigureGroup[] {
  const [first] = figures;
  const comparable = figures.filter(({ unit, measures }) => unit === first?.unit && measures === first.measures);
  return groupFigures(comparable)
    .sort((a, b) => comparePartialDates(momentOf(b.figures[0]), momentOf(a.figures[0])))
    .slice(0, limit);
}
