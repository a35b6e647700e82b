import type { SearchContent, SearchDocument } from '@/domain/search-document';
import { wordForms, type WordForm } from '@/domain/text/word-forms';
import { heldConcepts, SEARCHED_TEXTS, type Thesaurus } from './analysis';
import { canonicalHash } from './canonical-hash';
import { indexFingerprint } from './index-fingerprint';

/** The words of everything that is searched of a document. */
const textsOf = (content: SearchContent): WordForm[][] =>
  SEARCHED_TEXTS.map((text) => Array.from(wordForms(content[text])));

/**
 * The document with a hash of its content, of the concepts that it holds, and of how this code would index it: if the
 * index holds another hash under the same key, its content differs, it was written by other code, or editors have taught
 * something else about its words meanwhile.
 */
export const withContentHash = (content: SearchContent, thesaurus: Thesaurus): SearchDocument => ({
  ...content,
  contentHash: canonicalHash([
    indexFingerprint(),
    content,
    [...heldConcepts(content, textsOf(content), thesaurus)].sort(),
  ]),
});
