import type { Access, FieldAccess, Where } from 'payload';
import { isAdministrator, isContributor, isEditor } from './roles';

/** What visitors may read. */
export const PUBLISHED: Where = { _status: { equals: 'published' } };

export const nobody = (): boolean => false;
export const anyone = (): boolean => true;
export const signedIn: Access = ({ req }) => Boolean(req.user);
export const administrators: Access = ({ req }) => isAdministrator(req.user);
export const editors: Access = ({ req }) => isEditor(req.user);
export const editorsAndContributors: Access = ({ req }) => isEditor(req.user) || isContributor(req.user);

export const editorsOnly: FieldAccess = ({ req }) => isEditor(req.user);
export const administratorsOnly: FieldAccess = ({ req }) => isAdministrator(req.user);
export const signedInOnly: FieldAccess = ({ req }) => Boolean(req.user);
