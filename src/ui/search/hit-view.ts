import type { ReactNode } from 'react';
import type { SearchDocument } from '@/domain/search-document';

export interface HitPictureProps {
  document: SearchDocument;
  /** Above the fold: a cover is fetched at once. */
  eager: boolean;
}

/** What is drawn of a kind's records where they are found. */
export interface HitView {
  /** What stands beside the words and says nothing that they do not say too: cloth, or a sign. */
  Picture: (props: HitPictureProps) => ReactNode;
  /** What the line above the title says beside the kind and the stage. */
  Facts?: (props: { document: SearchDocument }) => ReactNode;
}
