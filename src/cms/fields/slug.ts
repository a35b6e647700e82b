import type { ArrayField, CollectionSlug, FieldHook, PayloadRequest, TextField } from 'payload';
import { DEFAULT_LOCALE, LOCALES, isLocale } from '@/domain/locale';
import { nobody } from '../access/rules';
import { OBJECTIONS } from '../validation/messages';
import { at, follows, isEmpty, type Rule } from '../validation/rule';
import { atMost } from '../validation/rules';
import { slugFrom } from '@/domain/text/slug';

const SLUG_LENGTH = 120;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether another record of the collection has the address in the language of the request. */
async function isTaken(slug: string, collection: string, id: unknown, req: PayloadRequest): Promise<boolean> {
  const { docs } = await req.payload.db.find({
    collection: collection as CollectionSlug,
    limit: 2,
    locale: isLocale(req.locale) ? req.locale : DEFAULT_LOCALE,
    pagination: false,
    req,
    where: { slug: { equals: slug } },
  });
  return docs.some((doc) => doc.id !== id);
}

const wellFormed: Rule = (value) =>
  isEmpty(value) || (typeof value === 'string' && SLUG.test(value)) ? null : OBJECTIONS.slugShape;

const free: Rule = async (value, { id, data, collectionSlug, req, event }) => {
  if (typeof value !== 'string' || !value || !collectionSlug || event === 'onChange') return null;
  return (await isTaken(value, collectionSlug, id ?? at(data, 'id'), req)) ? OBJECTIONS.slugTaken : null;
};

type NameOf = (field: (name: string) => unknown) => unknown;

/** Makes the address from a name if there is none. One that was typed is left alone: if taken, it is refused. */
const madeFrom =
  (nameOf: NameOf): FieldHook =>
  async ({ value, siblingData, originalDoc, collection, req }) => {
    if (!isEmpty(value)) return typeof value === 'string' ? value.trim() : (value as unknown);
    // An explicit null would count as a second occurrence of the same value in MongoDB's unique index.
    delete siblingData.slug;
    const name = nameOf((field) => at(siblingData, field) ?? at(originalDoc, field));
    const base = typeof name === 'string' ? slugFrom(name, SLUG_LENGTH - 4) : '';
    if (!base || !collection) return undefined;
    const id = at(originalDoc, 'id') ?? at(siblingData, 'id');
    for (let copy = 1; copy < 100; copy += 1) {
      const candidate = copy === 1 ? base : `${base}-${copy}`;
      if (!(await isTaken(candidate, collection.slug, id, req))) return candidate;
    }
    return undefined;
  };

/** The record's id is its address if no slug can be made from its name: no Latin letter and no digit. */
const elseFromId =
  (nameOf: NameOf): FieldHook =>
  ({ value, siblingData, originalDoc }) => {
    if (!isEmpty(value)) return value as unknown;
    const name = nameOf((field) => at(siblingData, field) ?? at(originalDoc, field));
    return typeof name === 'string' && !isEmpty(name) && slugFrom(name) === ''
      ? (at(siblingData, 'id') ?? at(originalDoc, 'id'))
      : undefined;
  };

/** The hooks of an address that is made from a name. */
const hooksFor = (nameOf: NameOf): NonNullable<TextField['hooks']> => ({
  beforeValidate: [madeFrom(nameOf)],
  // Not earlier: a new record has no id when its fields are validated for the first time.
  beforeChange: [elseFromId(nameOf)],
  beforeDuplicate: [() => undefined],
});

/** The record's address in each language, made from its title. */
const slugField: TextField = {
  name: 'slug',
  type: 'text',
  label: { es: 'Dirección', en: 'Address' },
  localized: true,
  unique: true,
  index: true,
  admin: {
    position: 'sidebar',
    description: {
      es: 'La última parte de la dirección web. Se forma con el título; la anterior sigue funcionando.',
      en: 'The last part of the web address. Made from the title; the previous one keeps working.',
    },
  },
  hooks: hooksFor((field) => field('title')),
  validate: follows(wellFormed, atMost(SLUG_LENGTH), free),
};

/** The address of a municipality of Chile, the same in every language: the name of its commune. Others have no page. */
const communeSlugField: TextField = {
  ...slugField,
  localized: false,
  admin: {
    position: 'sidebar',
    condition: (data) => data?.country === 'CL',
    description: {
      es: 'La última parte de la dirección web, igual en ambos idiomas. Se forma con la comuna; la anterior sigue funcionando.',
      en: 'The last part of the web address, the same in both languages. Made from the commune; the previous one keeps working.',
    },
  },
  hooks: hooksFor((field) => (field('country') === 'CL' ? field('locality') : null)),
};

/** The address of a concept: the same as of others, made from what it is called. */
export const conceptSlugField: TextField = {
  ...slugField,
  admin: {
    position: 'sidebar',
    description: {
      es: 'La última parte de la dirección de su página. Se forma con el nombre preferido y no cambia con él; la anterior sigue funcionando.',
      en: 'The last part of its page’s address. Made from the preferred label, and does not change with it; the previous one keeps working.',
    },
  },
  hooks: hooksFor((field) => field('preferred')),
};

/** How readers reach a record. */
export interface Address {
  slug: TextField;
  /** Whether a page of the record's own stands there: former addresses lead on to it, and drafts can be previewed. */
  isPage: boolean;
}

export const PAGE_OF_TITLE: Address = { slug: slugField, isPage: true };

export const PAGE_OF_COMMUNE: Address = { slug: communeSlugField, isPage: true };

/** A place on a page that many records share: former ones lead nowhere, and are not kept. */
export const PLACE_OF_TITLE: Address = { slug: slugField, isPage: false };

/** Addresses the record had while it was published; visitors are sent on from them. Kept by hooks alone. */
export const formerSlugsField: ArrayField = {
  name: 'formerSlugs',
  type: 'array',
  label: { es: 'Direcciones anteriores', en: 'Previous addresses' },
  labels: {
    singular: { es: 'Dirección anterior', en: 'Previous address' },
    plural: { es: 'Direcciones anteriores', en: 'Previous addresses' },
  },
  access: { create: nobody, update: nobody },
  admin: {
    readOnly: true,
    position: 'sidebar',
    condition: (data) => Array.isArray(data?.formerSlugs) && data.formerSlugs.length > 0,
  },
  hooks: { beforeDuplicate: [() => []] },
  fields: [
    { name: 'locale', type: 'select', options: [...LOCALES], label: { es: 'Idioma', en: 'Language' } },
    { name: 'slug', type: 'text', index: true, label: { es: 'Dirección', en: 'Address' } },
  ],
};
