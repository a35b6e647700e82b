import { MUNICIPALITY_MARK } from '@/domain/template';
import type { Messages } from '@/i18n/messages';
import { clean, cleanLine } from '../clean';

/** A stretch of a template's text: words, or a line to write on. */
export type Stretch = { text: string; municipality?: boolean } | { blank: 'short' | 'name' };

/** Reads the texts of a template: `{municipality}` and `___` are replaced. */
export type Writer = (text: string) => Stretch[];

const MARKS = new RegExp(`(${MUNICIPALITY_MARK.replace(/[{}]/g, '\\$&')}|_{3,})`);

/**
 * @param municipality its name, or empty: then «Municipalidad de» and a line to write on stand for it, or after a colon
 *   the line alone.
 */
export function writerFor(words: Messages, municipality: string): Writer {
  const name = cleanLine(municipality);
  return (text) => {
    let before = '';
    return clean(text)
      .split(MARKS)
      .flatMap((piece): Stretch[] => {
        const preceding = before;
        before = piece;
        if (piece === '') return [];
        if (piece !== MUNICIPALITY_MARK) return MARKS.test(piece) ? [{ blank: 'short' }] : [{ text: piece }];
        if (name) return [{ text: name, municipality: true }];
        return preceding.trimEnd().endsWith(':')
          ? [{ blank: 'name' }]
          : [{ text: `${words.documents.municipalityBlank} ` }, { blank: 'name' }];
      });
  };
}

/** The same in characters, where nothing can be drawn. */
export const inCharacters = (stretches: readonly Stretch[]): string =>
  stretches
    .map((stretch) => ('text' in stretch ? stretch.text : stretch.blank === 'name' ? '_'.repeat(24) : '_'.repeat(12)))
    .join('');
