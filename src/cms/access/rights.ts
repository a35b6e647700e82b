import type { BaseFilter, CollectionBeforeChangeHook, CollectionBeforeValidateHook, CollectionConfig } from 'payload';
import { fillOwnRegion, keepsOwnRegion } from '../hooks/own-region';
import {
  changeOwnRegion,
  editorsOfEverything,
  editorsOrOwnDrafts,
  listedOwnRegion,
  ownRegionVersions,
  ownVersions,
  publishedOrOwn,
  readOwnRegion,
} from './content';
import { editors, editorsAndContributors } from './rules';

type Access = NonNullable<CollectionConfig['access']>;

/** Who reads, writes and publishes the records of a collection, with what holds people to it while they save. */
export interface Rights {
  /** Every act is ruled: one that is not named would be open to whoever has an account. */
  access: Required<Pick<Access, 'read' | 'create' | 'update' | 'delete' | 'readVersions'>>;
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
    readVersions: editors,
  },
};

/** What a practice names: contributors add it as a draft, which stays theirs until it is published. */
export const ADDED_BY_CONTRIBUTORS: Rights = {
  access: {
    read: publishedOrOwn,
    create: editorsAndContributors,
    update: editorsOrOwnDrafts,
    delete: editorsOfEverything,
    readVersions: ownVersions,
  },
};

/** What belongs to a region of Chile: editors who are limited to one keep to theirs. */
export const KEPT_BY_REGION: Rights = {
  access: {
    read: readOwnRegion,
    create: editors,
    update: changeOwnRegion,
    delete: editorsOfEverything,
    readVersions: ownRegionVersions,
  },
  baseFilter: listedOwnRegion,
  beforeValidate: [fillOwnRegion],
  beforeChange: [keepsOwnRegion],
};
