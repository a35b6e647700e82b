import type { Locale } from '@/domain/locale';
import { isStopWord } from './stop-words';
import { words } from './tokens';

/** Phrases that mean the same. */
interface SynonymGroup {
  /** Each can replace every other. */
  readonly same: readonly string[];
  /** Understood in a query, but not searched for in texts, where it means something else («usa», «us»). */
  readonly asked?: readonly string[];
}

const same = (...phrases: string[]): SynonymGroup => ({ same: phrases });

/** Names written the same in both languages. */
const SHARED: readonly SynonymGroup[] = [
  same('UNICEF', 'Fondo de las Naciones Unidas para la Infancia', "United Nations Children's Fund"),
  same('São Paulo', 'San Pablo'),
  same('Nueva York', 'New York', 'NYC'),
  same('Ciudad de México', 'CDMX', 'Mexico City'),
  same('LGBTIQ', 'LGBT', 'LGBTI', 'LGBTQ', 'LGBTIQA', 'LGBTQIA'),
  same('OMIL', 'Oficina Municipal de Información Laboral', 'Oficina Municipal de Intermediación Laboral'),
  same('PLADECO', 'Plan de Desarrollo Comunal'),
];

/** The synonyms of the field: the only place that lists them. Upper case, marks and stop words do not matter. */
const SYNONYMS: Readonly<Record<Locale, readonly SynonymGroup[]>> = {
  es: [
    ...SHARED,
    same('NNA', 'niñas, niños y adolescentes', 'niños, niñas y adolescentes', 'niñez y adolescencia'),
    same('SNM', 'SERMIG', 'Servicio Nacional de Migraciones'),
    { same: ['EE. UU.', 'EEUU', 'Estados Unidos'], asked: ['USA', 'U.S.A.', 'United States'] },
    same('OIM', 'IOM', 'Organización Internacional para las Migraciones'),
    same('ONU', 'Naciones Unidas', 'Organización de las Naciones Unidas'),
    same('PNUD', 'UNDP', 'Programa de las Naciones Unidas para el Desarrollo'),
    same('OIT', 'ILO', 'Organización Internacional del Trabajo'),
    same(
      'ACNUR',
      'UNHCR',
      'Alto Comisionado de las Naciones Unidas para los Refugiados',
      'Agencia de la ONU para los Refugiados',
    ),
    same('MMC', 'Mayors Migration Council', 'Consejo de Alcaldes sobre Migración'),
    same(
      'GCM',
      'PMM',
      'Pacto Mundial para la Migración',
      'Pacto Mundial para una Migración Segura, Ordenada y Regular',
    ),
    same('PNME', 'Política Nacional de Migración y Extranjería'),
    same('ODS', 'SDG', 'SDGs', 'Objetivos de Desarrollo Sostenible', 'Objetivo de Desarrollo Sostenible'),
    same('ONG', 'ONGs', 'organización no gubernamental', 'organizaciones no gubernamentales'),
    same('OMS', 'Organización Mundial de la Salud'),
    same('BID', 'IDB', 'Banco Interamericano de Desarrollo'),
    same('CEPAL', 'ECLAC', 'Comisión Económica para América Latina y el Caribe'),
    same('OCDE', 'OECD', 'Organización para la Cooperación y el Desarrollo Económicos'),
    { same: ['Unión Europea'], asked: ['UE', 'EU'] },
    { same: ['Reino Unido'], asked: ['UK'] },
    { same: ['Región Metropolitana'], asked: ['RM'] },
    same('migrante', 'migrantes', 'inmigrante', 'inmigrantes'),
    same('municipalidad', 'municipalidades', 'municipio', 'municipios', 'ayuntamiento', 'ayuntamientos'),
    same('niñez', 'infancia'),
  ],
  en: [
    ...SHARED,
    { same: ['children and adolescents'], asked: ['NNA', 'niñas, niños y adolescentes'] },
    same('SNM', 'SERMIG', 'National Migration Service', 'Servicio Nacional de Migraciones'),
    {
      same: ['USA', 'United States', 'United States of America'],
      asked: ['US', 'U.S.', 'EE. UU.', 'EEUU', 'Estados Unidos'],
    },
    same('IOM', 'OIM', 'International Organization for Migration', 'International Organisation for Migration'),
    same('UN', 'ONU', 'United Nations'),
    same('UNDP', 'PNUD', 'United Nations Development Programme'),
    same('ILO', 'OIT', 'International Labour Organization', 'International Labour Organisation'),
    same('UNHCR', 'ACNUR', 'UN Refugee Agency', 'United Nations High Commissioner for Refugees'),
    same('MMC', 'Mayors Migration Council'),
    same('GCM', 'Global Compact for Migration', 'Global Compact for Safe, Orderly and Regular Migration'),
    same('SDG', 'SDGs', 'ODS', 'Sustainable Development Goals', 'Sustainable Development Goal'),
    same('NGO', 'NGOs', 'ONG', 'ONGs', 'non-governmental organization', 'non-governmental organizations'),
    { same: ['World Health Organization', 'World Health Organisation'], asked: ['OMS'] },
    same('IDB', 'BID', 'Inter-American Development Bank'),
    same('ECLAC', 'CEPAL'),
    same('OECD', 'OCDE'),
    same('EU', 'European Union'),
    same('UK', 'United Kingdom'),
    same('migrant', 'migrants', 'immigrant', 'immigrants'),
    same(
      'municipality',
      'municipalities',
      'local government',
      'local governments',
      'local authority',
      'local authorities',
    ),
  ],
};

interface Phrase {
  words: readonly string[];
  /** Every other phrase of its groups, as folded words. */
  synonyms: readonly (readonly string[])[];
  asked: boolean;
}

const phraseWords = (phrase: string, locale: Locale): string[] =>
  Array.from(words(phrase), ({ folded }) => folded).filter((word) => !isStopWord(word, locale));

/** Phrases by their first word, the longest first. */
type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

function phraseTable(locale: Locale): PhraseTable {
  const phrases = new Map<string, Phrase>();
  for (const group of SYNONYMS[locale]) {
    const targets = group.same.map((phrase) => phraseWords(phrase, locale));
    for (const [asked, texts] of [
      [false, group.same],
      [true, group.asked ?? []],
    ] as const) {
      for (const text of texts) {
        const own = phraseWords(text, locale);
        const others = targets.filter((target) => target.join(' ') !== own.join(' '));
        const known = phrases.get(own.join(' '));
        phrases.set(own.join(' '), {
          words: own,
          synonyms: [...(known?.synonyms ?? []), ...others],
          asked: asked && (known?.asked ?? true),
        });
      }
    }
  }
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of [...phrases.values()].sort((a, b) => b.words.length - a.words.length)) {
    const first = phrase.words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return byFirst;
}

const TABLES: Readonly<Record<Locale, PhraseTable>> = { es: phraseTable('es'), en: phraseTable('en') };

/** A run of words that is a phrase of the synonym table. `to` is exclusive. */
export interface PhraseFound {
  from: number;
  to: number;
  synonyms: readonly (readonly string[])[];
}

const startsAt = (phrase: Phrase, folded: readonly string[], at: number): boolean =>
  phrase.words.every((word, index) => folded[at + index] === word);

/** Phrases of the table in a run of folded words without stop words: leftmost first, longest first, not overlapping. */
export function askedPhrases(folded: readonly string[], locale: Locale): PhraseFound[] {
  const found: PhraseFound[] = [];
  for (let at = 0; at < folded.length; at++) {
    const phrase = TABLES[locale].get(folded[at] ?? '')?.find((each) => startsAt(each, folded, at));
    if (!phrase) continue;
    found.push({ from: at, to: at + phrase.words.length, synonyms: phrase.synonyms });
    at += phrase.words.length - 1;
  }
  return found;
}

/** Where phrases of several words that have synonyms occur in folded words without stop words; they may overlap. */
export function heldPhrases(folded: readonly string[], locale: Locale): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  folded.forEach((word, at) => {
    for (const phrase of TABLES[locale].get(word) ?? []) {
      const { length } = phrase.words;
      if (length > 1 && !phrase.asked && startsAt(phrase, folded, at)) found.push({ from: at, to: at + length });
    }
  });
  return found;
}

/**
 * The synonyms of every phrase of the table, as folded words without stop words. Some phrases only ever occur in
 * queries.
 */
export const synonymEntries = (
  locale: Locale,
): { phrase: readonly string[]; synonyms: readonly (readonly string[])[] }[] =>
  [...TABLES[locale].values()].flat().map(({ words: phrase, synonyms }) => ({ phrase, synonyms }));
