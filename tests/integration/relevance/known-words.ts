import type { Locale } from '@/domain/locale';
import type { SearchDocument } from '@/domain/search-document';
import { fold, isStopWord } from '@/search/analysis';

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The meaningful words that occur literally in at least one of the documents. */
export function knownWords(typed: string, locale: Locale, documents: readonly SearchDocument[]): string[] {
  const known = new Set(
    documents.flatMap(({ title, names, summary, body }) => wordsOf([title, names, summary, body].join(' '))),
  );
  return wordsOf(typed).filter((word) => known.has(word) && !isStopWord(word, locale));
}
