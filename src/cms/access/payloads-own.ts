import type { Field, SanitizedConfig } from 'payload';
import { audited } from './audited';
import { inOwnName, inPlaceOfOthers, lockAccess } from './locks';
import { withoutSecretSorts } from './rest/sorts';
import { nobody, signedIn } from './rules';

const INTERNAL = { create: nobody, read: nobody, update: nobody, delete: nobody };

type Guard = (collection: SanitizedConfig['collections'][number]) => void;

const internal: Guard = ({ access }) => void Object.assign(access, INTERNAL);

/** What Payload adds itself, by name. */
const OWN: Readonly<Record<string, Guard>> = {
  'payload-migrations': internal,
  'payload-kv': internal,
  // Its other acts are ruled: everybody's own.
  'payload-preferences': ({ access }) => void Object.assign(access, { create: signedIn }),
  'payload-locked-documents': ({ access, hooks }) => {
    Object.assign(access, lockAccess);
    hooks.beforeValidate.push(inOwnName);
    hooks.beforeChange.push(inPlaceOfOthers);
  },
};

/** The hash of a password, the token that sets a new one: no request may select them, filter by them or sort by them. */
function keepSecret(field: Field): void {
  if ('hidden' in field && field.hidden) field.access = { ...field.access, read: nobody };
}

/**
 * Collections that Payload adds itself have its own rules, which any account satisfies, and no setting changes
 * them: they get ours once the configuration is complete. So does every collection what the audit log asks of it.
 * @throws Error where Payload has added one that we do not know.
 */
export async function guardPayloadsOwn(configuration: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await configuration;
  for (const collection of config.collections) {
    const guard = OWN[collection.slug];
    if (!guard && collection.slug.startsWith('payload-')) throw new Error(`${collection.slug}: nobody has ruled it.`);
    guard?.(collection);
    if (collection.auth) collection.fields.forEach(keepSecret);
    collection.hooks.beforeOperation.push(withoutSecretSorts);
  }
  return audited(config);
}
