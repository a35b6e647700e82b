import type { SanitizedConfig } from 'payload';
import { audited } from './audited';
import { inOwnName, inPlaceOfOthers, lockAccess } from './locks';
import { nobody } from './rules';

/**
 * Collections that Payload adds itself have its own rules, which any account satisfies, and no setting changes
 * them: they get ours once the configuration is complete. So does every collection what the audit log asks of it.
 */
export async function guardPayloadsOwn(configuration: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await configuration;
  for (const collection of config.collections) {
    if (collection.slug === 'payload-locked-documents') {
      Object.assign(collection.access, lockAccess);
      collection.hooks.beforeValidate.push(inOwnName);
      collection.hooks.beforeChange.push(inPlaceOfOthers);
    }
    if (collection.slug === 'payload-migrations') {
      Object.assign(collection.access, { create: nobody, read: nobody, update: nobody, delete: nobody });
    }
  }
  return audited(config);
}
