import { Forbidden, type CollectionBeforeChangeHook } from 'payload';
import { storedMain } from '../hooks/stored';
import { at } from '../validation/rule';
import { isContributor } from './roles';

/**
 * Contributors never publish, and never change what is published: not by REST or the Local API, not by
 * restoring an old version, and not by reverting a record to draft.
 */
export const contributorsOnlyDraft: CollectionBeforeChangeHook = async ({ data, originalDoc, req, collection }) => {
  if (!isContributor(req.user)) return data;
  const id = at(originalDoc, 'id');
  const main = typeof id === 'string' ? await storedMain({ req, collection: collection.slug, id }) : null;
  if (data._status === 'published' || main?._status === 'published') throw new Forbidden(req.t);
  return data;
};
