import { plainText } from './rich-text';
import { writtenSearchDocument, type SearchContent } from './search-document';
import { figureWords } from './search-words';
import type { WrittenPage } from './site';

/** The index form of a written page, in the language of its texts. */
export const pageToSearchDocument = ({ slugs, body, figures, ...page }: WrittenPage): SearchContent =>
  writtenSearchDocument({
    ...page,
    kind: 'page',
    slug: slugs[page.locale] ?? '',
    body: [plainText(body), ...figures.flatMap(figureWords)],
  });
