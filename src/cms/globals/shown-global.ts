import type { Field, GlobalConfig, GlobalSlug } from 'payload';
import type { Localized } from '@/domain/locale';
import { editorsOfEverything } from '../access/content';
import { anyone, editors } from '../access/rules';
import { GROUPS } from '../collections/groups';
import { noteGlobalChange } from '../hooks/changes';
import { refusing } from '../hooks/refusals';
import { globalSpanishUnlessAsked } from '../hooks/request-locale';
import { REFUSALS } from '../validation/messages';

/** Versions kept: enough to undo, not for ever. */
const VERSIONS = 50;

interface ShownGlobal<Slug extends GlobalSlug> {
  slug: Slug;
  label: Localized;
  description: Localized;
  fields: Field[];
}

/** What the portal shows of itself: everybody reads it, editors change it, and each change is news for `src/indexing`. */
export const shownGlobal = <Slug extends GlobalSlug>(own: ShownGlobal<Slug>): GlobalConfig<Slug> => ({
  slug: own.slug,
  label: own.label,
  access: { read: anyone, update: editorsOfEverything, readVersions: editors },
  ...refusing(REFUSALS.portal),
  admin: { group: GROUPS.portal, description: own.description },
  versions: { max: VERSIONS },
  hooks: { beforeOperation: [globalSpanishUnlessAsked], afterChange: [noteGlobalChange] },
  fields: own.fields,
});
