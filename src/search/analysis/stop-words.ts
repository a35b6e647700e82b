import type { Locale } from '@/domain/locale';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Folded. Words that carry meaning in this field are not included («sin» hogar, «contra» la discriminación, «US»). */
const STOP_WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  es: list(`
    a al algo alguna algunas alguno algunos ante aquel aquella asi aun aunque cada como con cual cuales cuando cuanto
    de del desde donde e el ella ellas ellos en entre era es esa esas ese eso esos esta estan estas este esto estos fue
    fueron ha han hasta hay la las le les lo los mas me mediante mi mientras muy ni no nos o os as otra otras otro otros
    para pero por porque que quien quienes se sea segun ser si sino sobre son su sus tal tambien tan tanto te tiene
    tienen tu tus un una unas uno unos usted ustedes u y ya elles ellxs lxs otres otrxs unes unxs
  `),
  en: list(`
    a about also an and any are as at be been but by can d did do does for from had has have how if in into is it its
    ll m may more most no not of on or other our re s so some such t than that the their them then there these they
    this those through to ve was we were what when where which while who whom whose why will with would you your
    arent cant couldnt didnt doesnt dont hasnt havent isnt wasnt wont
  `),
};

/** The words that are too common to be searched for, folded. */
export const stopWordsOf = (locale: Locale): readonly string[] => [...STOP_WORDS[locale]];

/** Whether a folded word is too common to be searched for. */
export const isStopWord = (folded: string, locale: Locale): boolean => STOP_WORDS[locale].has(folded);

/**
 * Question words, conjunctions and pronouns, which say little about what is meant: «qué hacen otros países con la
 * vivienda», «sin papeles». Searched for like any other, but with only a part of the weight of their rarity. Folded.
 */
const WEAK_WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  es: list(`
    acerca ademas ahora alguien antes aqui bajo bien busco buscar conocer contra cosa cosas dar debe deben debo decir
    deber despues diferencia diferencias diferente diferentes distinto distintos ejemplo ejemplos encontrar existe
    existen favor funciona funcionan gente hace hacemos hacen hacer hacerlo haciendo hago hecho hicieron hizo info
    informacion junto juntos lograr logro mejor mejores misma mismo mucha muchas mucho muchos nada necesita necesito
    necesitan nuevo nueva nuevos nuevas pasa poco pocos podemos poder podria propio propia pueda puede pueden puedo
    quiere quieren quiero realizar saber sera significa significado sin solo tema temas tener tenemos tengo tipo
    tipos toda todas todo todos usar varios varias ver vez
  `),
  en: list(`
    another anyone anything available being best better between can could different difference differences each else
    example examples find found get gets getting give gives giving go goes good great happen happens information
    just know like look looking made make makes making many mean means meaning much must need needed needs next
    nothing one only own put see should show shows someone something take takes taking tell thing things think
    together towards try use used using various want wanted wants way ways whether within without
  `),
};

const WEAK_WEIGHT = 0.3;

/** The weight of a folded word compared with another of the same rarity, from 0 to 1. */
export const weightOf = (folded: string, locale: Locale): number => (WEAK_WORDS[locale].has(folded) ? WEAK_WEIGHT : 1);
