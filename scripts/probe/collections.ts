import type { CollectionConfig, FlattenedField, SanitizedConfig } from 'payload';

/** What the API holds, as its configuration says it. */
export interface ApiPart {
  /** Under `/api`: `practices`, `globals/home`. */
  path: string;
  isGlobal: boolean;
  isAuth: boolean;
  hasFiles: boolean;
  /** Names of fields, those of groups and rows among them, with dots. */
  fields: readonly string[];
  /** Paths of its own endpoints, and of Payload's, with the methods that they answer. */
  endpoints: readonly { method: string; path: string }[];
}

const namesOf = (fields: readonly FlattenedField[], before = '', depth = 0): string[] =>
  fields.flatMap((field) => {
    const name = `${before}${field.name}`;
    const inner = 'flattenedFields' in field && depth < 3 ? namesOf(field.flattenedFields, `${name}.`, depth + 1) : [];
    return [name, ...inner];
  });

/** What a person's record holds beside the fields of its collection. */
const OF_AUTH = ['password', 'hash', 'salt', 'resetPasswordToken', 'sessions', 'loginAttempts', 'lockUntil', 'apiKey'];

const endpointsOf = (endpoints: CollectionConfig['endpoints']): ApiPart['endpoints'] =>
  (endpoints || []).map(({ method, path }) => ({ method: method.toUpperCase(), path }));

/** Every collection, global and endpoint of the configuration, Payload's own among them. */
export function apiParts(config: SanitizedConfig): ApiPart[] {
  const collections = config.collections.map((collection): ApiPart => ({
    path: collection.slug,
    isGlobal: false,
    isAuth: Boolean(collection.auth),
    hasFiles: Boolean(collection.upload),
    fields: [...namesOf(collection.flattenedFields), ...(collection.auth ? OF_AUTH : [])],
    endpoints: endpointsOf(collection.endpoints),
  }));
  const globals = config.globals.map((global): ApiPart => ({
    path: `globals/${global.slug}`,
    isGlobal: true,
    isAuth: false,
    hasFiles: false,
    fields: namesOf(global.flattenedFields),
    endpoints: endpointsOf(global.endpoints),
  }));
  const root: ApiPart = {
    path: '',
    isGlobal: false,
    isAuth: false,
    hasFiles: false,
    fields: [],
    endpoints: endpointsOf(config.endpoints),
  };
  return [...collections, ...globals, root];
}
