import type { Kind } from '@/domain/kinds';

/** A record that stands in the index, or has stood there, or should. */
export interface IndexedRecord {
  kind: Kind;
  id: string;
}
