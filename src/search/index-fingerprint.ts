import { FACET_NAMES, NOT_STATED } from '@/domain/facets';
import { LOCALES, type Locale } from '@/domain/locale';
import { searchKey, type SearchDocument } from '@/domain/search-document';
import { allLabels, fold, lowerForm, stopWordsOf, tokenize, NO_THESAURUS } from './analysis';
import { canonicalHash } from './canonical-hash';
import { toIndexed } from './engines/meilisearch/documents';

/** Increase this if the same documents must be reindexed and nothing below notices: a new stem of a word not probed. */
const VERSION = 1;

/** Samples of everything that words can be made of. Synthetic: not from any record. */
const PROBES: Readonly<Record<Locale, string>> = {
  es: `Ñandúes, cigüeñas y año/ano; «niñ@s» migrantes, las ciudades, ordenanzas que ordenaron, inserción socio-laboral,
    O’Higgins, l'Hospitalet, S.N.M., EE. UU., 2.500 o 15 000 personas, 88,2 %, Ley N° 21.325, COVID-19, co\u00adope\u00adración`,
  en: `Naïve cafés; women’s rights and children's schools, co-operation, policies that were organised and organized,
    U.S. and EU, 2,500 or 15,000 people, 88.2 %, SDG 10.7, Øresund, Łódź, straße, Ελλάδα, Україна, 中文`,
};

/** The code's own data for one language, and how it analyses the probes. */
function analysed(locale: Locale): unknown {
  const tokens = tokenize(PROBES[locale], locale).map(({ typed, folded, stem }) => [lowerForm(typed), folded, stem]);
  const stopWords = stopWordsOf(locale);
  return { stopWords, labels: allLabels(locale), tokens };
}

const probeDocument = (locale: Locale): SearchDocument => ({
  key: searchKey('probe', locale),
  id: 'probe',
  kind: 'practice',
  locale,
  slug: 'probe',
  title: PROBES[locale],
  summary: PROBES[locale],
  body: PROBES[locale],
  names: PROBES[locale],
  facets: Object.fromEntries(FACET_NAMES.map((name) => [name, [NOT_STATED]])) as SearchDocument['facets'],
  path: '',
  places: [],
  worldRegion: null,
  start: null,
  end: null,
  ongoing: false,
  countryName: PROBES[locale],
  publishedAt: 0,
  contentHash: '',
});

const made = (): string =>
  canonicalHash([
    VERSION,
    LOCALES.map((locale) => [fold(PROBES[locale]), analysed(locale), toIndexed(probeDocument(locale), NO_THESAURUS)]),
  ]);

let known: string | undefined;

/**
 * A hash of how this code indexes a document: it changes as soon as a stem, a stop word, a
 * label or the form that is sent to a server changes. Nobody has to remember to raise a version.
 */
export const indexFingerprint = (): string => (known ??= made());
