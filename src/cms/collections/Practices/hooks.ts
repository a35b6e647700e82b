import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload';
import { ValidationError } from 'payload';
import { idOf } from '@/domain/relations';
import { SUBAREAS, areaOf } from '@/domain/vocabularies/areas';
import { municipalitiesOf } from '../../access/reach';
import { municipalityOf, regionOf } from '../../access/roles';
import { OBJECTIONS } from '../../validation/messages';
import { at, isEmpty, languageOf } from '../../validation/rule';

/** The area follows from the subarea where it was left empty. */
export const deriveArea: CollectionBeforeValidateHook = ({ data }) =>
  data && isEmpty(data.area) && SUBAREAS.has(data.subarea) ? { ...data, area: areaOf(data.subarea) } : data;

/** What a contributor writes belongs to their municipality, whatever was sent. */
export const ownByMunicipality: CollectionBeforeChangeHook = ({ data, req }) => {
  const municipality = municipalityOf(req.user);
  return municipality ? { ...data, owner: municipality } : data;
};

/** An editor limited to a region keeps their records inside it: otherwise a save would put them out of reach. */
export const staysInRegion: CollectionBeforeChangeHook = async ({ data, req }) => {
  const region = regionOf(req.user);
  if (!region) return data;
  const theirs = new Set(await municipalitiesOf(region, req));
  const implementers: unknown[] = Array.isArray(data.implementers) ? data.implementers : [];
  const named = [data.owner, ...implementers.map((actor) => at(actor, 'value'))].map(idOf);
  if (named.some((id) => id !== null && theirs.has(id))) return data;
  throw new ValidationError(
    {
      collection: 'practices',
      errors: [{ path: 'implementers', message: OBJECTIONS.outsideRegion[languageOf(req)] }],
      req,
    },
    req.t,
  );
};
