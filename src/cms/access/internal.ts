import type { CollectionConfig } from 'payload';
import { nobody } from './rules';

/** A collection of rows that code alone writes: no person sees or changes them, in the admin or by any API. */
export const INTERNAL = {
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  endpoints: false,
  lockDocuments: false,
  timestamps: false,
} as const satisfies Partial<CollectionConfig>;
