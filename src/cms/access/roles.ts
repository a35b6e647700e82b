import { idOf } from '@/domain/relations';
import { defineVocabulary, term } from '@/domain/vocabularies/vocabulary';
import type { User } from '../payload-types';

/** What a person may do in the portal. */
export const ROLES = defineVocabulary([
  term('administrator', 'Administración', 'Administrator'),
  term('editor', 'Equipo editor', 'Editor'),
  term('contributor', 'Aporte municipal', 'Municipal contributor'),
]);

export type Role = (typeof ROLES.keys)[number];

/** Who makes a request: a user of the portal, or nobody. */
export type Visitor = Pick<User, 'id' | 'role' | 'region' | 'municipality'> | null | undefined;

export const isAdministrator = (visitor: Visitor): boolean => visitor?.role === 'administrator';

/** Editors and administrators: those who publish. */
export const isEditor = (visitor: Visitor): boolean => visitor?.role === 'editor' || isAdministrator(visitor);

export const isContributor = (visitor: Visitor): boolean => visitor?.role === 'contributor';

/** The region an editor is limited to; null for those who work on all of them. */
export const regionOf = (visitor: Visitor): string | null => (visitor?.role === 'editor' && visitor.region) || null;

/** Those who publish, and are limited to no region. */
export const isEditorOfEverything = (visitor: Visitor): boolean => isEditor(visitor) && regionOf(visitor) === null;

/** The municipality a contributor writes for. */
export const municipalityOf = (visitor: Visitor): string | null =>
  isContributor(visitor) ? idOf(visitor?.municipality) : null;
