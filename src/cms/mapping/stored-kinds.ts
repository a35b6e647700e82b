import type { Kind, ReadKind } from '@/domain/kinds';
import { storedTerms } from '../collections/Glossary/stored';
import { storedGuides } from '../collections/Guides/stored';
import { storedMunicipalities } from '../collections/Municipalities/stored';
import { storedPages } from '../collections/Pages/stored';
import { storedPractices } from '../collections/Practices/stored';
import { storedResources } from '../collections/Resources/stored';
import { storedSections } from '../collections/Sections/stored';
import { storedTemplates } from '../collections/Templates/stored';
import type { StoredKind } from './stored-kind';

/** How each kind is stored. */
export const STORED_KINDS = {
  practice: storedPractices,
  guide: storedGuides,
  section: storedSections,
  template: storedTemplates,
  municipality: storedMunicipalities,
  resource: storedResources,
  term: storedTerms,
  page: storedPages,
} as const satisfies Record<Kind, StoredKind>;

/** Collections whose records have pages of their own. */
export type ReadCollection = (typeof STORED_KINDS)[ReadKind]['collection'];
