import type { Locale } from '@/domain/locale';
import { fold } from '@/domain/text/fold';

/** What has a name, in the order of the alphabet, by first letter without its mark: «Ámbito» is under A. */
export function byLetter<Named extends { name: string }>(
  all: readonly Named[],
  locale: Locale,
): { letter: string; held: readonly Named[] }[] {
  const collator = new Intl.Collator(locale, { sensitivity: 'base' });
  const groups = new Map<string, Named[]>();
  for (const each of [...all].sort((a, b) => collator.compare(a.name, b.name))) {
    const [first = ''] = each.name;
    const isLetter = /\p{L}/u.test(first);
    // «Ñ» is a letter of its own; other marks are not.
    const upper = first.toUpperCase();
    const letter = !isLetter ? '0-9' : upper === 'Ñ' ? upper : fold(first).charAt(0).toUpperCase();
    groups.set(letter, [...(groups.get(letter) ?? []), each]);
  }
  return [...groups].map(([letter, held]) => ({ letter, held }));
}
