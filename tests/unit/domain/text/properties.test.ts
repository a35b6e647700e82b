import { describe, expect, it } from 'vitest';
import { fold } from '@/domain/text/fold';
import { slugFrom } from '@/domain/text/slug';
import { words } from '@/domain/text/tokens';
import { wordForms } from '@/domain/text/word-forms';
import fc from '../../../factories/fast-check';

/** What texts are made of that has been, or may be, a trap. */
const PIECES = [
  ...'aeiñÑçłøİıßςй日ｱب٢²º°ª’\'`´ʼ@.,-–_/+"«(12\u00ad\u200b\u00a0\u0301\u202f\u2011 \n'.split(''),
  ...['🎉', '\ud83c', 'no.', 'N°', 'nº', 'EE.', 'ee', 'or@s', '2.500', '1.234', '100', '1er', 'ﬁ', 'e', 'co', 'ley'],
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join('')),
);
const runs = { numRuns: 2000 };

describe('any text', () => {
  it('is folded once and for all', () =>
    fc.assert(
      fc.property(text, (each) => {
        expect(fold(fold(each))).toBe(fold(each));
      }),
      runs,
    ));

  it('has words in order, within it, that do not overlap', () =>
    fc.assert(
      fc.property(text, (each) => {
        let end = 0;
        for (const word of words(each)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(each.slice(word.start, word.end)).toBe(word.typed);
          expect(word.folded).toMatch(/^[\p{L}\p{N}]+$/u);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(each.length);
      }),
      runs,
    ));

  it('has its words among its forms, and no form of nothing', () =>
    fc.assert(
      fc.property(text, (each) => {
        const forms = Array.from(wordForms(each));
        expect(forms.filter(({ other }) => !other)).toEqual(Array.from(words(each)));
        for (const form of forms) {
          expect(each.slice(form.start, form.end)).toBe(form.typed);
          expect(form.folded).toMatch(/^[\p{L}\p{N}]+$/u);
        }
      }),
      runs,
    ));

  it('is found by each of its words, as it stands in the text and as it is compared', () =>
    fc.assert(
      fc.property(text, (each) => {
        // An apostrophe that Unicode counts among the letters may not begin a word: nobody writes so.
        fc.pre(!/(?<![\p{L}\p{N}])\p{M}*ʼ/u.test(each));
        for (const { typed, folded } of words(each)) {
          const asked = Array.from(wordForms(typed), (form) => form.folded);
          expect(asked).toContain(folded);
        }
      }),
      runs,
    ));

  it('has the same words composed and decomposed, in capitals and small letters', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'aáñÑçłøéüšž ,’2-'.split('')), { maxLength: 14 }), (letters) => {
        const read = (each: string) => Array.from(words(each), (word) => word.folded);
        const each = letters.join('');
        expect(read(each.normalize('NFD'))).toEqual(read(each.normalize('NFC')));
        expect(read(each.toUpperCase())).toEqual(read(each));
      }),
      // «ÇÇ ÑÑ» is one word, as «EE UU» is, however its letters are encoded.
      { ...runs, examples: [[[...'çç ñÑ']]] },
    ));

  it('makes an address of small letters, digits and single hyphens, and the address itself', () =>
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (each, limit) => {
        const slug = slugFrom(each);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slugFrom(slug)).toBe(slug);
        expect(slugFrom(each, limit).length).toBeLessThanOrEqual(limit);
        expect(slugFrom(each, limit)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      }),
      runs,
    ));
});
