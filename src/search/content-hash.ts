import type { SearchContent, SearchDocument } from '@/domain/search-document';
import { canonicalHash } from './canonical-hash';
import { indexFingerprint } from './index-fingerprint';

/**
 * The document with a hash of its content and of how this code would index it: if the index holds another hash
 * under the same key, its content differs, or it was written by other code.
 */
export const withContentHash = (content: SearchContent): SearchDocument => ({
  ...content,
  contentHash: canonicalHash([indexFingerprint(), content]),
});
