import type { Fault } from './finding';
import { leavesOf, valueAt, type StoredRecord } from './stored-record';

const SOURCE_OF_FIGURE = /(^|\.)figures\.(\d+)\.citation\.source$/;

/** Figures that say no source: a number without one is a rumour. */
export function figuresWithoutSource(record: StoredRecord): Fault[] {
  return [...leavesOf(record)].flatMap(({ path, value }): Fault[] => {
    if (!SOURCE_OF_FIGURE.test(path) || (typeof value === 'string' && value !== '')) return [];
    const figure = valueAt(record.data, path.replace(/\.citation\.source$/, ''));
    const said = [valueAt(figure, 'value'), valueAt(figure, 'label.es')].filter(
      (each) => typeof each === 'string' || typeof each === 'number',
    );
    return [{ check: 'figure', field: path, message: `the figure «${said.join(' ')}» has no source` }];
  });
}
