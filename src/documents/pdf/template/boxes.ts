import { BOX, type Span } from '../lines';
import { spansOf, type Setting } from './setting';

/** Labels no longer than this are placed in a row; longer ones each on a line. */
const SHORT_LABEL = 22;

/**
 * Boxes to tick, as text: of `choices`, one or several. On a screen they are fields.
 * @param label what is asked, for users of screen readers.
 */
export function boxesToTick(setting: Setting, label: string, choices: readonly string[], kind: 'one' | 'many'): Span[] {
  const { fields } = setting;
  const places: { x: number; y: number; label: string }[] = [];
  const stacked = choices.some((choice) => choice.length > SHORT_LABEL);
  return choices.flatMap((choice, index): Span[] => {
    const placed = (x: number, y: number): void => {
      if (!fields) return;
      if (kind === 'many') {
        fields.box(`${label}: ${choice}`, x, y, BOX);
        return;
      }
      places.push({ x, y, label: choice });
      // A group of fields is created once all of its boxes have been placed.
      if (places.length === choices.length) fields.oneOf(label, places, BOX);
    };
    const after = index === choices.length - 1 ? '' : stacked ? '\n' : '\u2002 ';
    return [
      { text: '', box: true, placed },
      { text: '\u00A0' },
      ...spansOf(setting, choice),
      ...(after ? [{ text: after }] : []),
    ];
  });
}

export const yesAndNo = ({ words }: Pick<Setting, 'words'>): [string, string] => [
  words.template.yes,
  words.template.no,
];
