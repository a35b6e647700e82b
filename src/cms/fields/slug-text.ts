/**
 * A title as part of a web address: lower case, without marks, words joined by hyphens.
 * @param limit characters at most; cut between words where there is a word to spare.
 */
export function slugFrom(title: string, limit: number): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (words.length <= limit) return words;
  const cut = words.slice(0, limit + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : words.slice(0, limit);
}
