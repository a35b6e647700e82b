import { groupFigures } from '@/domain/figure-groups';
import type { Figure as FigureRecord } from '@/domain/practice';
import { Figure, type FigureProps } from './figure';

type FiguresProps = Omit<FigureProps, 'group'> & { figures: readonly FigureRecord[] };

/** The figures of a record, those in which sources disagree side by side. */
export const Figures = ({ figures, ...rest }: FiguresProps) =>
  groupFigures(figures).map((group) => (
    <Figure key={`${group.label}-${group.figures.map(({ value }) => value).join('-')}`} group={group} {...rest} />
  ));
