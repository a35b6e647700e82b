/** A link of a page to a search, and how many results it promises; null where it promises some. */
export interface Suggestion {
  href: string;
  text: string;
  /** Takes back what is chosen. */
  takesBack: boolean;
  promised: number | null;
}

/** A value of a facet that is not chosen, in a facet of which nothing is. */
export interface SuggestedValue {
  name: string;
  value: string;
  count: number;
}

/** What a search page says, read from its HTML. */
export interface SearchPage {
  /** The number in its heading; 0 if it says that there are none. */
  total: number;
  /** Records on this page. */
  hits: number;
  /** Whether a word is missing from the first record. */
  beginsPartial: boolean;
  links: Suggestion[];
  values: SuggestedValue[];
  placeholder: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();

const attributesOf = (tag: string): ReadonlyMap<string, string> =>
  new Map(
    [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name.toLowerCase(), plain(value)]),
  );

/** «1.234» as people write it, in either language. */
const numberIn = (text: string, pattern: RegExp): number | null => {
  const [, digits] = pattern.exec(text) ?? [];
  return digits === undefined ? null : Number(digits.replace(/\D/g, ''));
};

const COUNTED = /(?:^|[\s(])([\d.,]*\d) (?:prácticas?|practices?|municipalidad|municipalit|resultados?\b|results?\b)/;
const FURTHER = /\(([\d.,]*\d)\)$/;
const FIRST = /^([\d.,]*\d)/;

/** What a link of the line on full and partial matches promises: those with every word, or so many more. */
function promisedByMatch(href: string, text: string, line: string, total: number): number | null {
  if (new URLSearchParams(href.split('?')[1]).get('match') === 'all') return numberIn(line, FIRST);
  const further = numberIn(text, FURTHER);
  return further === null ? null : total + further;
}

/** A chip, or a place of a map that is chosen. */
const takesBack = (attributes: ReadonlyMap<string, string>): boolean =>
  attributes.get('class') === 'chip' || attributes.get('aria-current') === 'true' || attributes.has('data-chosen');

/** All links to pages that search, in the page's main part. */
function linksOf(main: string, total: number, paths: readonly string[]): Suggestion[] {
  const matchLine = /<p class="match-line">.*?<\/p>/s.exec(main)?.[0] ?? '';
  return [...main.matchAll(/<a\b([^>]*)>(.*?)<\/a>/gs)].flatMap(([whole, tag = '', inside = '']) => {
    const attributes = attributesOf(tag);
    const href = attributes.get('href') ?? '';
    if (!paths.includes(href.split('?')[0] ?? '')) return [];
    const text = plain(inside);
    const promised = matchLine.includes(whole)
      ? promisedByMatch(href, text, plain(matchLine), total)
      : numberIn(text, COUNTED);
    return [{ href, text, takesBack: takesBack(attributes), promised }];
  });
}

function valuesOf(main: string): SuggestedValue[] {
  const all = [...main.matchAll(/<input type="checkbox"([^>]*)\/>(?:(?!<\/label>).)*<span>([\d.,]+)<\/span>/gs)].map(
    ([, tag = '', count = '']) => {
      const attributes = attributesOf(tag);
      const [name = '', value = ''] = [attributes.get('name'), attributes.get('value')];
      return { name, value, count: Number(count.replace(/\D/g, '')), chosen: attributes.has('checked') };
    },
  );
  const chosen = new Set(all.filter((each) => each.chosen).map(({ name }) => name));
  return all.filter(({ name }) => !chosen.has(name)).map(({ name, value, count }) => ({ name, value, count }));
}

/** @param paths of the pages that search. */
export function readSearchPage(html: string, paths: readonly string[]): SearchPage {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const heading = plain(/<h2 id="results"[^>]*>(.*?)<\/h2>/s.exec(main)?.[1] ?? '');
  const total = numberIn(heading, FIRST) ?? 0;
  const hits = main.split(/<li class="(?:municipality-)?hit"/).slice(1);
  return {
    total,
    hits: hits.length,
    beginsPartial: hits[0]?.includes('class="hit-missing"') ?? false,
    links: linksOf(main, total, paths),
    values: valuesOf(main),
    placeholder: plain(/<input\b[^>]*placeholder="([^"]*)"/.exec(main)?.[1] ?? ''),
  };
}
