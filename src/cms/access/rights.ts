import type { BaseFilter, CollectionBeforeChangeHook, CollectionBeforeValidateHook, CollectionConfig } from 'payload';
import type { Localized } from '@/domain/locale';
import { fillOwnRegion, keepsOwnRegion } from '../hooks/own-region';
import { REFUSALS } from '../validation/messages';
import type { SharedCollection } from './cited';
import {
  changeOwnRegion,
  changeShared,
  editorsOfEverything,
  listedOwnRegion,
  ownRegionVersions,
  publishedOrOwn,
  readOwnRegion,
  readShared,
  sharedVersions,
} from './content';
import { addedInRegion, lyingInRegion, ofNoRegion, type IsOfRegion } from './reach';
import { editors, editorsAndContributors } from './rules';

type Access = NonNullable<CollectionConfig['access']>;

/** Who reads, writes and publishes the records of a collection, with what holds people to it while they save. */
export interface Rights {
  /** Every act is ruled: one that is not named would be open to whoever has an account. */
  access: Required<Pick<Access, 'read' | 'create' | 'update' | 'delete' | 'readVersions'>>;
  /** Which records are of a region, so that its editors read what is noted of them. */
  isOfRegion: IsOfRegion;
  /** What somebody reads who may not do what they asked for. */
  refusal: Localized;
  /** What the admin lists. */
  baseFilter?: BaseFilter;
  beforeValidate?: readonly CollectionBeforeValidateHook[];
  beforeChange?: readonly CollectionBeforeChangeHook[];
}

/** What concerns no region is written by editors of all of them. */
export const WRITTEN_BY_EDITORS: Rights = {
  access: {
    read: publishedOrOwn,
    create: editorsOfEverything,
    update: editorsOfEverything,
    delete: editorsOfEverything,
    readVersions: editorsOfEverything,
  },
  isOfRegion: ofNoRegion,
  refusal: REFUSALS.writtenByEditors,
};

/** What many records name: editors of a region and contributors add to it, and correct what they added until it is cited. */
export const sharedByAll = (slug: SharedCollection): Rights => ({
  access: {
    read: readShared,
    create: editorsAndContributors,
    update: changeShared(slug),
    delete: editorsOfEverything,
    readVersions: sharedVersions,
  },
  isOfRegion: addedInRegion,
  refusal: REFUSALS.shared,
});

/** What belongs to a region of Chile: editors who are limited to one keep to theirs. */
export const KEPT_BY_REGION: Rights = {
  access: {
    read: readOwnRegion,
    create: editors,
    update: changeOwnRegion,
    delete: editorsOfEverything,
    readVersions: ownRegionVersions,
  },
  isOfRegion: lyingInRegion,
  refusal: REFUSALS.ofRegion,
  baseFilter: listedOwnRegion,
  beforeValidate: [fillOwnRegion],
  beforeChange: [keepsOwnRegion],
};
