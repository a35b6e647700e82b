/** Attributes that hold one address each. */
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'poster'];

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };
const decoded = (text: string): string => text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** The values of an attribute of a tag, as the portal writes them: in double quotes. */
export const attributesIn = (tag: string, name: string): string[] =>
  [...tag.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'gi'))].map(([, value = '']) => decoded(value));

/** Addresses of a `srcset`: each is followed by a width or a density. */
const inSet = (set: string): string[] => set.split(',').flatMap((each) => each.trim().split(/\s+/)[0] || []);

function addressesIn(tag: string): string[] {
  const single = ADDRESSES.flatMap((name) => attributesIn(tag, name));
  return [...single, ...attributesIn(tag, 'srcset').flatMap(inSet)];
}

/** Where the links, pictures, styles, scripts and forms of a page or a sitemap lead, each once and without fragment. */
export function linksIn(html: string, page: string): URL[] {
  const outside = html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/gi, '$1');
  const found = new Map<string, URL>();
  for (const [tag] of outside.matchAll(/<[a-z][^>]*>/gi)) {
    for (const address of addressesIn(tag)) {
      if (address.startsWith('#') || !URL.canParse(address, page)) continue;
      const url = new URL(address, page);
      url.hash = '';
      if (url.protocol.startsWith('http')) found.set(url.href, url);
    }
  }
  return [...found.values()];
}
