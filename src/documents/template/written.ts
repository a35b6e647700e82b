import { MUNICIPALITY_MARK } from '@/domain/template';
import type { Messages } from '@/i18n/messages';
import { clean, cleanLine } from '../clean';

/** A stretch of a template's text, or a line to write on. */
export type Stretch = { text: string; municipality?: boolean } | { blank: 'short' | 'name' };

/** Reads the texts of a template: `{municipality}` and `___` are replaced. */
export type Writer = (text: string) => Stretch[];

const MARKS = new RegExp(`(${MUNICIPALITY_MARK.replace(/[{}]/g, '\\$&')}|_{3,})`);

/**
 * @param municipality its name, or empty: then it is replaced by «Municipalidad de» and a line to write on, or after a
 * colon by the line alone.
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

/** The same in characters, for formats in which nothing can be drawn. */
export const inCharacters = (stretches: readonly Stretch[]): string =>
  stretches
    .map((stretch) => ('text' in stretch ? stretch.text : stretch.blank === 'name' ? '_'.repeat(24) : '_'.repeat(12)))
    .join('');
