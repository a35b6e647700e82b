import type { GlossaryTerm } from '@/domain/guide';
import type { Locale } from '@/domain/locale';
import { fold } from '@/domain/text/fold';

/** Terms in the order of the alphabet, grouped by first letter, without its mark: «Ámbito» is under A. */
export function byLetter(
  terms: readonly GlossaryTerm[],
  locale: Locale,
): { letter: string; terms: readonly GlossaryTerm[] }[] {
  const collator = new Intl.Collator(locale, { sensitivity: 'base' });
  const groups = new Map<string, GlossaryTerm[]>();
  for (const term of [...terms].sort((a, b) => collator.compare(a.name, b.name))) {
    const [first = ''] = term.name;
    const isLetter = /\p{L}/u.test(first);
    // «Ñ» is a letter of its own; other marks are not.
    const upper = first.toUpperCase();
    const letter = !isLetter ? '0-9' : upper === 'Ñ' ? upper : fold(first).charAt(0).toUpperCase();
    groups.set(letter, [...(groups.get(letter) ?? []), term]);
  }
  return [...groups].map(([letter, held]) => ({ letter, terms: held }));
}
