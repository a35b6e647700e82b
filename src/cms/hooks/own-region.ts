import { ValidationError, type CollectionBeforeChangeHook, type CollectionBeforeValidateHook } from 'payload';
import { regionOf } from '../access/roles';
import { OBJECTIONS } from '../validation/messages';
import { at, isEmpty, languageOf } from '../validation/rule';

/** What an editor limited to a region adds belongs to that region, unless another one is named. */
export const fillOwnRegion: CollectionBeforeValidateHook = ({ data, req, operation }) => {
  const region = regionOf(req.user);
  return data && region && operation === 'create' && isEmpty(data.region) ? { ...data, region } : data;
};

/** An editor limited to a region may neither add records in another nor move records there. */
export const keepsOwnRegion: CollectionBeforeChangeHook = ({ data, originalDoc, req, collection }) => {
  const region = regionOf(req.user);
  const named: unknown = 'region' in data ? data.region : at(originalDoc, 'region');
  if (!region || named === region) return data;
  throw new ValidationError(
    {
      collection: collection.slug,
      errors: [{ path: 'region', message: OBJECTIONS.outsideOwnRegion[languageOf(req)] }],
      req,
    },
    req.t,
  );
};
