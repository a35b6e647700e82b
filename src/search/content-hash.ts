import type { SearchContent, SearchDocument } from '@/domain/search-document';
import { canonicalHash } from './canonical-hash';
import { indexFingerprint } from './index-fingerprint';

/**
 * The document with the hash of what it says and of how this code would index that: where the index holds another hash
 * under the same key, it says something else, or was written by other code.
 */
export const withContentHash = (content: SearchContent): SearchDocument => ({
  ...content,
  contentHash: canonicalHash([indexFingerprint(), content]),
});
