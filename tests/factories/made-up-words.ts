import { createHash } from 'node:crypto';
import { editDistance } from '@/search/analysis';

const CONSONANTS = 'bdfgklmnprtvz';
const VOWELS = 'aeiou';
const SYLLABLES = 6;
/** Words as near as this could be taken for one another's misspelling. */
const TOO_NEAR = 3;

const madeFrom = (seed: string): string => {
  const bytes = createHash('sha256').update(seed).digest();
  const letter = (of: string, at: number) => of[(bytes[at] ?? 0) % of.length] ?? '';
  return Array.from({ length: SYLLABLES }, (_, at) => letter(CONSONANTS, 2 * at) + letter(VOWELS, 2 * at + 1)).join('');
};

/** Gives each name a word of its own that stands in no language, the same in every run. */
export class MadeUpWords {
  private readonly words = new Map<string, string>();

  of(name: string): string {
    const known = this.words.get(name);
    if (known) return known;
    for (let attempt = 0; ; attempt += 1) {
      const word = madeFrom(`${name} ${attempt}`);
      if ([...this.words.values()].some((other) => editDistance(word, other, TOO_NEAR) <= TOO_NEAR)) continue;
      this.words.set(name, word);
      return word;
    }
  }
}
