import type { CollectionAfterChangeHook, CollectionAfterOperationHook } from 'payload';
import { idOf } from '@/domain/relations';
import type { Act } from '../../access/acts';
import { noteActOf } from '../../access/audit';
import { hasNewPassword } from '../../accounts/passwords';
import type { User } from '../../payload-types';
import { at } from '../../validation/rule';

/** What a person may do, in words for the audit log. */
const rightsOf = ({ role, region, municipality }: Partial<User>): string =>
  [role, region, idOf(municipality)].filter(Boolean).join(' ');

function actsOf(doc: User, before: User, isNewPassword: boolean): [Act, string?][] {
  const [now, then] = [rightsOf(doc), rightsOf(before)];
  return [
    ...(now === then ? [] : ([['rightsChanged', `${then} → ${now}`]] as [Act, string][])),
    ...(doc.email === before.email ? [] : ([['mailChanged']] as [Act][])),
    ...(isNewPassword ? ([['passwordChanged']] as [Act][]) : []),
    ...(doc.deactivated && !before.deactivated ? ([['accountDeactivated']] as [Act][]) : []),
    ...(!doc.deactivated && before.deactivated ? ([['accountReactivated']] as [Act][]) : []),
  ];
}

/** Accounts that are made or deactivated, and what gives or takes rights: into the audit log. */
export const noteAccount: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, operation, req }) => {
  const about = { of: 'users', record: doc.id, title: doc.name ?? '' };
  if (operation === 'create') return noteActOf(req, { act: 'accountMade', detail: rightsOf(doc), ...about });
  for (const [act, detail] of actsOf(doc, previousDoc, hasNewPassword(req, doc.id))) {
    await noteActOf(req, { act, ...about, ...(detail ? { detail } : {}) });
  }
};

export const noteReset: CollectionAfterOperationHook<'users'> = async ({ operation, result, req }) => {
  if (operation !== 'resetPassword' || !result.user) return result;
  const [record, title] = [at(result.user, 'id'), at(result.user, 'name')].map(String);
  await noteActOf(req, {
    act: 'passwordReset',
    of: 'users',
    ...(record ? { record } : {}),
    ...(title ? { title } : {}),
  });
  return result;
};
