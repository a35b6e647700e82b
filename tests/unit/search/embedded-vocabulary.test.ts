import { describe, expect, it } from 'vitest';
import { editDistance, fold, singularOf, typosForgiven, typosForgivenInStart } from '@/search/analysis';
import { between } from '@/search/engines/embedded/top';
import { SortedTexts } from '@/search/engines/embedded/sorted-texts';
import { Vocabulary } from '@/search/engines/embedded/vocabulary';
import { randomFor } from '../../factories/random';

const LETTERS = 'aábcñs';
const makeWord = (random: () => number, longest: number): string =>
  Array.from({ length: 1 + Math.floor(random() * longest) }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join(
    '',
  );

/** A vocabulary that got its words a few at a time. */
function makeVocabulary(words: readonly string[]): Vocabulary {
  const vocabulary = new Vocabulary('es');
  words.forEach((word, index) => {
    vocabulary.numberOf(word, fold(word));
    if (index % 7 === 0) vocabulary.settle();
  });
  vocabulary.settle();
  return vocabulary;
}

describe('Vocabulary', () => {
  const random = randomFor('vocabulary');
  const words = [...new Set(Array.from({ length: 1200 }, () => makeWord(random, 12)))];
  const vocabulary = makeVocabulary(words);
  const formsOf = (numbers: readonly number[]) => numbers.map((number) => vocabulary.form(number)).sort();
  const asked = Array.from({ length: 30 }, () => fold(makeWord(random, 12)));

  it('tells forms apart by their marks, and gives each one number', () => {
    expect(vocabulary.numberOf('ñac', 'nac')).toBe(vocabulary.numberOf('ñac', 'nac'));
    expect(vocabulary.numberOf('ñac', 'nac')).not.toBe(vocabulary.numberOf('nac', 'nac'));
  });

  it('knows every word by its folded form', () => {
    for (const word of words) {
      expect(formsOf(vocabulary.same(fold(word)))).toEqual(words.filter((each) => fold(each) === fold(word)).sort());
    }
  });

  it('knows words by their beginning', () => {
    for (const prefix of asked.map((word) => word.slice(0, 3))) {
      expect(formsOf(vocabulary.startingWith(prefix))).toEqual(
        words.filter((word) => fold(word).startsWith(prefix)).sort(),
      );
    }
  });

  it.each([1, 2])('finds exactly the words within %i edits', (limit) => {
    for (const word of asked) {
      const expected = words.filter((each) => editDistance(word, fold(each), limit) <= limit);
      const near = vocabulary.near(word, limit);
      expect(formsOf(near.map(({ number }) => number))).toEqual(expected.sort());
      for (const each of near) expect(each.typos).toBe(editDistance(word, fold(vocabulary.form(each.number)), limit));
    }
  });

  const singular = (word: string): string => singularOf(fold(word), 'es');
  const typos = (word: string, held: string): number => {
    const edits = editDistance(word, held, 2);
    return edits > 0 && word[0] !== held[0] ? edits + 1 : edits;
  };

  it('counts typos between singulars, and a wrong first letter as two', () => {
    for (const word of asked) {
      const limit = typosForgiven(word);
      const expected = words.filter((each) => typos(word, singular(each)) <= limit);
      const misspelt = vocabulary.misspelt(word);
      expect(formsOf(misspelt.map(({ number }) => number))).toEqual(expected.sort());
      for (const each of misspelt) expect(each.typos).toBe(typos(word, singular(vocabulary.form(each.number))));
    }
  });

  it('finds words of which a misspelt beginning is asked', () => {
    for (const word of asked) {
      const limit = typosForgivenInStart(word);
      const least = (held: string) =>
        Math.min(...Array.from({ length: held.length + 1 }, (_, end) => typos(word, held.slice(0, end))));
      const expected = words.filter((each) => least(singular(each)) <= limit);
      expect(formsOf(vocabulary.misspeltStart(word).map(({ number }) => number))).toEqual(expected.sort());
    }
  });

  it('bears words longer than any', () => {
    const long = 'a'.repeat(300);
    expect(vocabulary.misspeltStart(long)).toEqual([]);
    expect(makeVocabulary([long, `${long}b`, 'abc']).near('abd', 1)).toHaveLength(1);
  });
});

describe('SortedTexts', () => {
  it('knows what every text has in common with the one before it', () => {
    const random = randomFor('sorted texts');
    const texts = Array.from({ length: 600 }, () => fold(makeWord(random, 12)));
    const sorted = new SortedTexts(texts);
    texts.forEach((_text, number) => {
      sorted.add(number);
      if (number % 7 === 0) sorted.settle();
    });
    sorted.settle();
    expect(sorted.length).toBe(texts.length);
    for (let place = 1; place < sorted.length; place++) {
      const [before, text] = [sorted.word(place - 1), sorted.word(place)];
      expect(before <= text).toBe(true);
      const common = [...text].findIndex((letter, index) => letter !== before[index]);
      expect(sorted.common[place]).toBe(common === -1 ? text.length : common);
    }
  });
});

describe('between', () => {
  it('gives the same as sorting would', () => {
    const random = randomFor('between');
    for (let round = 0; round < 200; round++) {
      const numbers = Float64Array.from(
        new Set(Array.from({ length: Math.floor(random() * 60) }, () => Math.floor(random() * 1000))),
      );
      const [from, size] = [Math.floor(random() * 40), 1 + Math.floor(random() * 20)];
      expect(between(numbers.slice(), from, from + size)).toEqual(
        numbers
          .slice()
          .sort()
          .slice(from, from + size),
      );
    }
  });
});
