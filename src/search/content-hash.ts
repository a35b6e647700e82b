import type { SearchContent, SearchDocument } from '@/domain/search-document';
import { heldConcepts, searchedWords, type Thesaurus } from './analysis';
import { canonicalHash } from './canonical-hash';
import { indexFingerprint } from './index-fingerprint';

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
    [...heldConcepts(content, searchedWords(content), thesaurus)].sort(),
  ]),
});
