/** What an address leads to. */
export type Found<T> = { status: 'found'; record: T } | { status: 'moved'; slug: string } | { status: 'missing' };

export interface ReadOptions {
  /** Next's draft mode is on: the latest draft is shown, if whoever asks is signed in and may see it. */
  draft?: boolean;
}
