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

const STORED = {
  practice: storedPractices,
  guide: storedGuides,
  section: storedSections,
  template: storedTemplates,
  municipality: storedMunicipalities,
  resource: storedResources,
  term: storedTerms,
  page: storedPages,
} as const satisfies Partial<Record<Kind, StoredKind>>;

/** `never` for a kind that is not stored: the compiler then names the line below, and not all who read it. */
type OfEachKind = { readonly [Each in Kind]: Each extends keyof typeof STORED ? (typeof STORED)[Each] : never };

/** How each kind is stored. */
export const STORED_KINDS: OfEachKind = STORED;

/** Collections whose records have pages of their own. */
export type ReadCollection = OfEachKind[ReadKind]['collection'];
