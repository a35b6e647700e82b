import { useTranslations } from 'next-intl';
import { MUNICIPALITY_MARK } from '@/domain/template';

const MARKS = new RegExp(`(${MUNICIPALITY_MARK.replace(/[{}]/g, '\\$&')}|_{3,})`);

/** A template's text with its blanks drawn as lines to write on; the municipality's name is one of them. */
export function Written({ text }: { text: string }) {
  const t = useTranslations('template');
  return text.split(MARKS).map((piece, index) => {
    if (piece === MUNICIPALITY_MARK) {
      return (
        <span key={index} className="blank blank-named">
          {t('municipalityBlank')}
        </span>
      );
    }
    return MARKS.test(piece) ? (
      <span key={index} className="blank">
        <span className="visually-hidden">{t('blank')}</span>
      </span>
    ) : (
      piece
    );
  });
}

/** Running text of a template: a blank line begins a new paragraph. */
export function WrittenParagraphs({ text }: { text: string }) {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph, index) => (
      <p key={index}>
        <Written text={paragraph.trim()} />
      </p>
    ));
}
