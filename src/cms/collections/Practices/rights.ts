import { changePractices, readPractices, readPracticeVersions } from '../../access/content';
import type { Rights } from '../../access/rights';
import { workOfRegion } from '../../access/reach';
import { editorsAndContributors } from '../../access/rules';
import { REFUSALS } from '../../validation/messages';
import { ownByMunicipality, staysInRegion } from './hooks';

/** Contributors write drafts for their municipality; an editor limited to a region keeps to what concerns it. */
export const PRACTICE_RIGHTS: Rights = {
  access: {
    read: readPractices,
    create: editorsAndContributors,
    update: changePractices,
    delete: changePractices,
    readVersions: readPracticeVersions,
  },
  isOfRegion: workOfRegion,
  refusal: REFUSALS.practices,
  beforeChange: [ownByMunicipality, staysInRegion],
};
