import type { FacetName } from '../facet-names';
import type { Localized } from '../locale';

/** Pages of one sort, and where they stand in each language. */
export interface Route<Folder extends string = string> {
  /** Their folder under `app/(site)/[locale]`, `[slug]` and the like being the parameters of the address. */
  readonly folder: Folder;
  readonly path: Localized;
}

/** Folders are called as the English address is. @param es the Spanish address, with the same parameters. */
export const route = <const Folder extends string>(folder: Folder, es: string): Route<Folder> => ({
  folder,
  path: { es, en: folder },
});

/** Each record has a page of its own: the last parameter of its address is its slug. */
interface OnItsPage {
  readonly page: Route;
  /** The kind of the records that its records lie in; the parameter before the last is the slug of such a one. */
  readonly within?: string;
  /** Other pages of a record, under the same parameters. */
  readonly furtherPages?: readonly Route[];
}

/** Each record has a page of its own; the group that it belongs to says among which. */
interface OnThePageOfItsGroup {
  readonly pages: Readonly<Record<string, Route>>;
}

/** Records share the page that lists them: the slug is the place on it. */
interface OnTheListOfAll {
  readonly list: Route;
  readonly page: 'list';
}

interface Described {
  /** What records, addresses of searches and counts hold: never changed. */
  readonly key: string;
  /** What stands beside one that was found. */
  readonly one: Localized;
  /** What they are called where kinds are listed. */
  readonly many: Localized;
  /** Facets in which its records may state a value. Their kind they all state. */
  readonly facets: readonly FacetName[];
  /** The page that lists them. */
  readonly list?: Route;
  /** Whether an empty result shows those that come nearest, or the latest, to somebody who looked for another kind. */
  readonly isOfferedInstead?: boolean;
}

/** What a kind of record is. Everything that the portal does alike for every kind derives from this. */
export type KindDefinition = Described & (OnItsPage | OnThePageOfItsGroup | OnTheListOfAll);

/** Checks a definition, and keeps its keys and addresses as types. */
export const defineKind = <const Definition extends KindDefinition>(definition: Definition): Definition => definition;
