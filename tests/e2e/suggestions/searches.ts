import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '@/domain/locale';

/** The pages that search, by what they search. */
export const SEARCH_PAGES = {
  practices: { es: '/es/practicas', en: '/en/practices' },
  municipalities: { es: '/es/municipalidades', en: '/en/municipalities' },
  everything: { es: '/es/buscar', en: '/en/search' },
} as const;

type Scope = keyof typeof SEARCH_PAGES;

const SEARCHES = 200;

/** Everyday words, names, misspelt and unknown ones, words of one kind of record only, none but stop words, too many. */
const WORDS: Record<Locale, readonly string[]> = {
  es: [
    'cursos de español',
    'clases de castellano para haitianos',
    'salud mental',
    'empleo y emprendimiento',
    'convivencia en el barrio',
    'futbol deporte niños',
    'inclusion ninos',
    'vivenda socal',
    'abogado gratis',
    'ordenanza municipal',
    'mesa intersectorial',
    'diagnóstico participativo con la comunidad',
    'mapa de redes',
    'carta compromiso',
    'Perú',
    'Santiago',
    'Tarapacá oficina migrante',
    'Quilicura acogida',
    'refugiados sirios',
    'mujeres',
    'matricula colegio regularizar',
    'xyzzyq',
    'xyzzyq salud',
    'regularización xyzzyq qwrtzp',
    'de la y',
    'segregación',
    'co-creación vecinal',
    'O’Higgins',
    'integración Chile 2019',
    'árbol de problemas',
    'adolecentes migrantes',
    'acceso a la salud',
    'Noruega inglés',
    'una dos tres municipalidad personas migrantes salud trabajo vivienda educación barrio niños mujeres comité plan',
  ],
  en: [
    'Spanish courses',
    'language classes for Haitians',
    'mental health',
    'jobs and enterprise',
    'neighbourhood life',
    'football children',
    'inclusion of kids',
    'housng acess',
    'free lawyer',
    'municipal ordinance',
    'intersectoral board',
    'participatory diagnosis with the community',
    'network map',
    'letter of commitment',
    'Peru',
    'Santiago',
    'Tarapacá migrant office',
    'Quilicura welcome',
    'Syrian refugees',
    'women',
    'school enrolment regular status',
    'xyzzyq',
    'xyzzyq health',
    'regularisation xyzzyq qwrtzp',
    'of the and',
    'segregation',
    'co-creation',
    "O'Higgins",
    'integration Chile 2019',
    'problem tree',
    'adolecents',
    'access to health',
    'Norway',
    'one two three municipality migrants health work housing education neighbourhood children women committee plan',
  ],
};

/** What is chosen besides the words, in turn. */
const CHOICES: Record<Scope, readonly string[]> = {
  practices: [
    '',
    'country=CL',
    'dimension=d4',
    'match=all',
    'country=CL&dimension=d7',
    'view=cards',
    'region=CL-RM',
    'sort=title',
    'country=NO&country=PE',
    'population=women&match=all',
    'country=XX',
    'year=2018&type=plan',
    'view=map&country=CL',
  ],
  municipalities: [
    '',
    'region=CL-RM',
    'match=all',
    'sealStage=awarded',
    'region=CL-TA&practices=has',
    'dimension=d6',
    '',
  ],
  everything: ['', 'policyStage=s2', 'match=all', 'kind=template', 'dimension=d4&kind=section', 'sort=published', ''],
};

const RELEVANCE = 'tests/relevance';
/** Kept aside for measuring: nothing else looks at them. */
const KEPT_ASIDE = 'held-out.tsv';

interface Search {
  locale: Locale;
  scope: Scope;
  words: string;
}

/** The searches that the relevance of results is judged by: language, where the file says it the page, words. */
function judged(): Search[] {
  const files = existsSync(RELEVANCE) ? readdirSync(RELEVANCE) : [];
  return files
    .filter((file) => file.endsWith('.tsv') && file !== KEPT_ASIDE)
    .flatMap((file) => readFileSync(join(RELEVANCE, file), 'utf8').split('\n'))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [language, second = '', third = ''] = line.split('\t');
      const locale = LOCALES.find((each) => each === language);
      if (!locale) return [];
      const saysPage = second === 'practices' || second === 'everything';
      return [{ locale, scope: saysPage ? second : 'practices', words: saysPage ? third : second }];
    });
}

const SCOPES = Object.keys(SEARCH_PAGES) as Scope[];

const own = (): Search[] =>
  LOCALES.flatMap((locale) => WORDS[locale].flatMap((words) => SCOPES.map((scope) => ({ locale, scope, words }))));

/** So many of a list, evenly spread over it. */
const spread = <T>(list: readonly T[], many: number): T[] =>
  list.length <= many
    ? [...list]
    : Array.from({ length: many }, (_, at) => list[Math.floor((at * list.length) / many)] as T);

/** The addresses of two hundred searches, half of them judged ones where there are any. */
export function searchAddresses(): string[] {
  const some = spread(judged(), SEARCHES / 2);
  const searches = [...some, ...spread(own(), SEARCHES - some.length)];
  const turns = { practices: 0, municipalities: 0, everything: 0 };
  return searches.map(({ locale, scope, words }) => {
    const choice = CHOICES[scope][turns[scope]++ % CHOICES[scope].length] ?? '';
    const parameters = new URLSearchParams([['q', words], ...new URLSearchParams(choice)]);
    return `${SEARCH_PAGES[scope][locale]}?${parameters.toString()}`;
  });
}
