import type { Locale } from '@/domain/locale';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Folded. Words that carry meaning in this field stay out («sin» hogar, «contra» la discriminación, «US»). */
const STOP_WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  es: list(`
    a al algo alguna algunas alguno algunos ante aquel aquella asi aun aunque cada como con cual cuales cuando cuanto
    de del desde donde e el ella ellas ellos en entre era es esa esas ese eso esos esta estan estas este esto estos fue
    fueron ha han hasta hay la las le les lo los mas me mediante mi mientras muy ni no nos o os as otra otras otro otros
    para pero por porque que quien quienes se sea segun ser si sino sobre son su sus tal tambien tan tanto te tiene
    tienen un una unas uno unos u y ya elles ellxs lxs otres otrxs unes unxs
  `),
  en: list(`
    a about also an and any are as at be been but by can d did do does for from had has have how if in into is it its
    ll m may more most no not of on or other our re s so some such t than that the their them then there these they
    this those through to ve was we were what when where which while who whom whose why will with would you your
    arent cant couldnt didnt doesnt dont hasnt havent isnt wasnt wont
  `),
};

/** The words that are too common to be asked for, folded. */
export const stopWordsOf = (locale: Locale): readonly string[] => [...STOP_WORDS[locale]];

/** Whether a folded word is too common to be asked for. */
export const isStopWord = (folded: string, locale: Locale): boolean => STOP_WORDS[locale].has(folded);
