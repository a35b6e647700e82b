import type { SanitizedPermissions } from 'payload';

/** Whether a person may add words to concepts: what the collection itself says of changing them. */
export const mayTeach = ({ collections }: Pick<SanitizedPermissions, 'collections'>): boolean =>
  Boolean(collections?.concepts?.update);
