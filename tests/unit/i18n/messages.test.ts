import { describe, expect, it } from 'vitest';
import { messagesIn } from '@/i18n/messages';

interface Tree {
  [key: string]: string | Tree;
}

const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );

/** Names of the arguments of a message; the branches of a plural are words, not arguments. */
const argumentsOf = (message: string): string[] =>
  [
    ...new Set(
      [...message.matchAll(/(?<!(?:=\d+|zero|one|other)\s*)\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name ?? ''),
    ),
  ].sort();

const es = leaves(messagesIn('es'));
const en = new Map(leaves(messagesIn('en')));

describe('messages', () => {
  it('are the same keys, in the same order, in both languages', () => {
    expect([...en.keys()]).toEqual(es.map(([key]) => key));
  });

  it('take the same arguments in both languages, and say something', () => {
    const wrong = es.filter(([key, message]) => {
      const other = en.get(key) ?? '';
      return !message.trim() || !other.trim() || argumentsOf(other).join() !== argumentsOf(message).join();
    });
    expect(wrong).toEqual([]);
    expect(argumentsOf('{a} {count, plural, =0 {none} one {a {b}} other {# x}}')).toEqual(['a', 'b', 'count']);
  });

  it('address the reader formally, and name the institution «municipalidad»', () => {
    const spanish = es.map(([, message]) => message).join('\n');
    expect(spanish).not.toMatch(/\b(tú|tu|tus|te|contigo|busca:|prueba con|cuéntanos|puedes|tienes)\b/i);
    expect(spanish).not.toMatch(/\bmunicipios?\b/i);
  });
});
