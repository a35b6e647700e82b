const list = (text: string): readonly string[] => text.trim().split(/\s+/);
const each = (forms: string, word: string): [string, string][] => list(forms).map((form) => [form, word]);

/** Irregular plurals and verbs, and British spellings that follow no rule, by the form that represents them. */
const FORMS: ReadonlyMap<string, string> = new Map([
  ...each('children', 'child'),
  ...each('women', 'woman'),
  ...each('men', 'man'),
  ...each('people peoples', 'person'),
  ...each('lives', 'life'),
  ...each('wives', 'wife'),
  ...each('knives', 'knife'),
  ...each('feet', 'foot'),
  ...each('analyses', 'analysis'),
  ...each('analyse analysed analysing analyzes', 'analyze'),
  ...each('crises', 'crisis'),
  ...each('criteria', 'criterion'),
  ...each('buses', 'bus'),
  ...each('campuses', 'campus'),
  ...each('statuses', 'status'),
  ...each('viruses', 'virus'),
  ...each('movies', 'movie'),
  ...each('programme programmes', 'program'),
  ...each('centre centres centred', 'center'),
  ...each('theatre theatres', 'theater'),
  ...each('metre metres', 'meter'),
  ...each('practise practises practised practising', 'practice'),
  ...each('licence licences', 'license'),
  ...each('defence', 'defense'),
  ...each('catalogue catalogues', 'catalog'),
  ...each('dialogue dialogues', 'dialog'),
  ...each('enrolment enrolments enrollment enrollments', 'enroll'),
  ...each('registration registrations', 'register'),
  ...each('development developments', 'develop'),
  ...each('empowerment', 'empower'),
  ...each('recruitment', 'recruit'),
  ...each('ageing', 'aging'),
  ...each('taught', 'teach'),
  ...each('built', 'build'),
  ...each('led', 'lead'),
  ...each('agreed', 'agree'),
  ...each('disagreed', 'disagree'),
  ...each('guaranteed', 'guarantee'),
  ...each('unite unites uniting', 'united'),
]);

/** Words that a rule would mistake for a form of another word. Each is its own stem. */
const OWN: ReadonlySet<string> = new Set(
  list(`
    arms customs economics ethics goods humane locale means morale news politics rationale series species urbane
    caste paste evening ceiling morning nothing something anything everything during wedding sibling string spring
    station relation relations foundation united
  `),
);

/** Nouns of action of verbs in «-ize» or «-ate»; not nation, station, relation. */
const ACTION = /(?<=\w{2}[aeiouy]\w*iz)ation$|(?<=\w{3}at|[cd][eo]n?at)ion$/;
const VOWEL = /[aeiouy]/;
/** A consonant, a vowel and a consonant at the end: «plan», «hop», but not «show» or «tax». */
const SHORT = /^[^aeiou]*[aeiouy][^aeiouywx]$/;
/** More than one closed syllable. */
const LONG = /^[^aeiou]*[aeiouy]+[^aeiouy]+[aeiouy]+[^aeiouy]/;

/** «organise» is organize, «labour» labor: one spelling for all forms of a word. */
const american = (word: string): string =>
  word
    .replace(/(?<=\w{3})is(?=(?:e|es|ed|er|ers|ing|ation|ations)$)/, 'iz')
    .replace(/(?<=[aeiou][^aeiou]+i?|[aeiou]\w[aeiou]?)our(?=(?:s|ed|ing|er|ers|al|able|hood|hoods)?$)/, 'or');

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? word.replace(/ies$/, 'y') : word.slice(0, -1);
  return word.replace(/(?<=ss|sh|ch|x|zz|[^aeiou]o)es$|s$/, '');
}

/** The stem of a form in -ed or -ing, with the letter restored that English drops or doubles before it. */
function withoutSuffix(word: string): string {
  const [, base] = /^(.+?)(?:ed|ing)$/.exec(word) ?? [];
  if (base === undefined || !VOWEL.test(base) || base.length < 2 || word.endsWith('eed')) return word;
  if (word.endsWith('ied')) return word.replace(/ied$/, 'y');
  if (/([bdfgmnprt])\1$/.test(base)) return base.slice(0, -1);
  return SHORT.test(base) || /(?:at|bl|iz)$/.test(base) ? `${base}e` : base;
}

const withoutE = (word: string): string => {
  const base = word.replace(/e$/, '');
  return word.length > 4 && !SHORT.test(base) ? base : word;
};

/**
 * The common stem of a folded English word, its plural, the forms of its verb in either spelling, and the
 * noun of action («organise», «organization»). Related words of other meaning stay apart: «policy» and «police»,
 * «university» and «universe», «nation» and «national».
 */
export function englishStem(folded: string): string {
  if (OWN.has(folded)) return folded.replace(/ions$/, 'ion');
  const one = singular(american(FORMS.get(folded) ?? folded));
  if (OWN.has(one)) return one;
  const base = FORMS.get(one) ?? withoutSuffix(one).replace(ACTION, 'e');
  const stem = withoutE(base);
  // «travelled» and «travel», «fulfill» and «fulfil», but «fall».
  return LONG.test(stem) ? stem.replace(/ll$/, 'l') : stem;
}
