import type { Locale } from '../locale';
import { KINDS, kindOf, type Kind } from './index';
import type { KindDefinition, Route } from './kind';
import type { KIND_LIST } from './list';

const PARAMETER = /\[\w+\]/g;

/** The address of a page in a language: `/es/practicas`, `/en/practices/spanish-courses`. @param slugs one for each parameter. */
export function pathAt({ path }: Pick<Route, 'path'>, locale: Locale, slugs: readonly string[] = []): string {
  let place = 0;
  const pattern = path[locale] === '/' ? '' : path[locale];
  return `/${locale}${pattern}`.replace(PARAMETER, () => encodeURIComponent(slugs[place++] ?? ''));
}

/** What the address of a record is made of, in one language. */
export interface RecordPlace {
  slug: string;
  /** The slug of the record that it lies in, where its kind lies in another. */
  within?: string | undefined;
  /** Where its group says among which pages it stands; the first of its kind where it is not said. */
  group?: string | undefined;
}

/** The address of a record in a language. @throws where the place does not say all that its kind needs. */
export function recordPath(kind: Kind, locale: Locale, { slug, within, group }: RecordPlace): string {
  const definition = kindOf(kind);
  if ('pages' in definition) {
    const page = definition.pages[group ?? Object.keys(definition.pages)[0] ?? ''];
    if (!page) throw new Error(`No page of the kind ${kind} belongs to the group «${group}»`);
    return pathAt(page, locale, [slug]);
  }
  if (definition.page === 'list') return `${pathAt(definition.list, locale)}#${slug}`;
  if (definition.within === undefined) return pathAt(definition.page, locale, [slug]);
  if (within === undefined) throw new Error(`A ${kind} has no address without what it lies in`);
  return pathAt(definition.page, locale, [within, slug]);
}

const definitions = KINDS.map(kindOf);

/** The pages that the records of a kind have. */
export function pagesOf(definition: KindDefinition): readonly Route[] {
  if ('pages' in definition) return Object.values(definition.pages);
  return definition.page === 'list' ? [] : [definition.page, ...(definition.furtherPages ?? [])];
}

/** The pages of every record. */
export const RECORD_ROUTES: readonly Route[] = definitions.flatMap(pagesOf);

/** The pages that list records. */
export const LIST_ROUTES: readonly Route[] = definitions.flatMap(({ list }) => list ?? []);

/** Folders of the pages of a kind, as types. */
type FoldersOf<Definition> =
  | (Definition extends { list: Route<infer Folder> } ? Folder : never)
  | (Definition extends { page: Route<infer Folder> } ? Folder : never)
  | (Definition extends { furtherPages: readonly Route<infer Folder>[] } ? Folder : never)
  | (Definition extends { pages: Readonly<Record<string, Route<infer Folder>>> } ? Folder : never);

/** The folder of any page of a kind. */
export type KindFolder = FoldersOf<(typeof KIND_LIST)[number]>;
