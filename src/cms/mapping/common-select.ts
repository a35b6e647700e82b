import type { Config } from '../payload-types';

/** The fields that each of these collections has, for a `select` that reads any of them. */
export type CommonSelect<Slug extends keyof Config['collectionsSelect']> = Partial<
  Record<keyof Config['collectionsSelect'][Slug], true>
>;
