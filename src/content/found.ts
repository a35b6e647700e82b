/** An address that was a record's before. */
export interface Moved {
  status: 'moved';
  /** The record's slug today. */
  slug: string;
  /** The slug today of the record that it lies in, where its kind lies in another. */
  within?: string;
}

/** What an address leads to. */
export type Found<T> = { status: 'found'; record: T } | Moved | { status: 'missing' };

export interface ReadOptions {
  /** Next's draft mode is on: the latest draft is shown, if whoever asks is signed in and may see it. */
  draft?: boolean;
}
