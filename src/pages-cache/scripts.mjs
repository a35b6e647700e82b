import { createHash } from 'node:crypto';

/**
 * The scripts that stand in a kept page. A page that is kept for all cannot name them by a nonce of one request: they are named
 * by hash, in a header beside the page, which is taken off again where answers get their policy (`src/headers`).
 */
export const SCRIPTS_HEADER = 'x-kept-scripts';

const SCRIPT = /<script(?<attributes>[^>]*)>(?<text>[\s\S]*?)<\/script>/g;
/** Scripts of a page have no attribute but a name, and a nonce if they were made for one request. */
const PLAIN = /^(?: id="\w+"| nonce="[^"]*")*$/;
/**
 * Next hands data to its own files: to a list by a name, or one that is made if there is none. Scripts of any other form
 * get no hash and so never run: if one came in through content, its hash would bless it.
 */
const HANDED =
  /^(?:self\.__next_f|\(self\.__next_f=self\.__next_f\|\|\[\]\)|\(globalThis\["(?<list>\w+)"\] \|\| \(globalThis\["\k<list>"\] = \[\]\)\))\.push\((?<data>[\s\S]*)\);?$/;
const NONCE = /(?<tag><(?:script|link|style)\b[^>]*?) nonce="[^"]*"/g;

/** Whether a script does nothing but hand data over: JSON can call nothing. */
function isHandingData(text) {
  const data = HANDED.exec(text)?.groups?.data;
  if (data === undefined) return false;
  try {
    JSON.parse(data);
    return true;
  } catch {
    return false;
  }
}

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * @param {string} html a page as it is kept
 * @returns {string} what its policy names, beside files of the portal: the hash of each script in it, none twice
 */
export function hashesOf(html) {
  const scripts = [...html.matchAll(SCRIPT)].filter(({ groups }) => PLAIN.test(groups.attributes));
  const texts = scripts.map(({ groups }) => groups.text).filter(isHandingData);
  return [...new Set(texts.map(hashOf))].join(' ');
}

/** @param {string} html a page with the nonce of the request that it was first rendered for, which nobody else may be told */
export const withoutNonce = (html) => html.replace(NONCE, '$<tag>');
