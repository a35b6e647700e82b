const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The stem of irregular words, by each of their forms. */
const each = (forms: string, stem: string): [string, string][] => list(forms).map((form) => [form, stem]);

/**
 * Nouns for people, and adjectives, whose ending does not show that they have a gender; folded, without their last
 * vowel.
 */
const GENDERED = list(`
  abuel adult alumn amig ancian argentin arquitect autonom blanc buen chic ciudadan colombian complet concret correct
  cort cuban desplazad dign direct divers ecuatorian enferm european exact expuest extens extern extranjer funcionari
  haitian herman hij indirect inmigrad intens intern invitad jef larg latin lent maestr mal mexican ministr mism mixt
  much muchach mud negr niet nin nov novi nuev peruan poc previ propi refugiad retornad segund segur sencill sol solter
  sord suegr tod tutor ultim usuari vari vecin venezolan viej violent viud voluntari chilen companer estrict abiert
  escrit cubiert dispuest compuest opuest
`);

/** Forms that no rule of number and gender covers, by the form that represents them. */
const FORMS: ReadonlyMap<string, string> = new Map([
  ...GENDERED.flatMap((base) => {
    const inclusive = base.replace(/g$/, 'gu').replace(/c$/, 'qu');
    return each(`${base}a ${base}as ${base}os ${inclusive}es`, `${base}o`);
  }),
  ...each('actriz actrices', 'actor'),
  ...each('alcaldesa alcaldesas', 'alcalde'),
  ...each('alemana alemanas', 'aleman'),
  ...each('anfitriona anfitrionas', 'anfitrion'),
  ...each('campeona campeonas', 'campeon'),
  ...each('clienta clientas', 'cliente'),
  ...each('concejala concejalas', 'concejal'),
  ...each('dirigenta dirigentas', 'dirigente'),
  ...each('emperatriz emperatrices', 'emperador'),
  ...each('espanola espanolas', 'espanol'),
  ...each('gran', 'grande'),
  ...each('buen', 'bueno'),
  ...each('jueza juezas', 'juez'),
  ...each('lideresa lideresas', 'lider'),
  ...each('presidenta presidentas', 'presidente'),
  ...each('primer primera primeras primeros', 'primero'),
  ...each('senora senoras', 'senor'),
  ...each('tercer tercera terceras terceros', 'tercero'),
]);

/** Singulars that a rule would mistake for a form of another word. Each keeps its own stem. */
const OWN: ReadonlyMap<string, string> = new Map([
  // Not nouns of action of verbs in «-ar».
  ...list(`
    corporacion estacion federacion fundacion generacion habitacion poblacion relacion situacion vacacion vocacion
    ayuntamiento departamento establecimiento procedimiento canada decada estado ganado granada mercado partido soldado
    tratado camina destina domina funda maria musica portada sentido comisionado alguien creer lider
  `).map((word): [string, string] => [word, word]),
  // Not the stems of «ordenar», «indicar», «mejorar», «valorar».
  ['orden', 'ordenes'],
  ['indic', 'indice'],
  ['mejor', 'mejores'],
  ['valor', 'valores'],
]);

/** Nouns of action by the stem of their verb: those formed without an ending of their own, or irregularly. */
const ACTIONS: ReadonlyMap<string, string> = new Map([
  ...list(`
    ahorro aporte apoyo avance ayuda cambio combate compra consulta debate denuncia desarrollo diseno encuesta entrega
    entrevista inicio intercambio mejora pago registro rescate trabajo tramite visita
  `).map((word): [string, string] => [word, word.slice(0, -1)]),
  ['atencion', 'atend'],
  ['busqueda', 'busc'],
  ['difusion', 'difund'],
  ['expulsion', 'expuls'],
  ['inscripcion', 'inscrib'],
  ['prevencion', 'preven'],
  ['proteccion', 'proteg'],
  ['promocion', 'promov'],
  ['revision', 'revis'],
  ['supervision', 'supervis'],
  ['traduccion', 'traduc'],
  // Third persons that look like nouns and adjectives: «género» would be the other gender of «genera».
  ...list(`
    acelera aplica apoya asegura capacita colabora comunica considera coopera coordina dedica desarrolla determina elabora
    evalua explica facilita fomenta genera implementa implica incorpora indica integra libera lidera opera orienta
    participa presenta recupera replica representa supera termina trabaja ubica asiste atiende describe existe inscribe
    permite promueve recibe vive
  `).map((word): [string, string] => [word, word.slice(0, -1)]),
  ...list('usado usada usando usan usen').map((word): [string, string] => [word, 'usar']),
]);

/** Stems whose vowel changes when stressed, with the verb's own stem: «promueven», «promover». */
const UNSTRESSED: ReadonlyMap<string, string> = new Map([
  ['atiend', 'atend'],
  ['defiend', 'defend'],
  ['encuentr', 'encontr'],
  ['entiend', 'entend'],
  ['muestr', 'mostr'],
  ['promuev', 'promov'],
  ['resuelv', 'resolv'],
  ['sugier', 'suger'],
]);

/** After a vowel and one of these, Spanish words end, or add an e: mujer/mujeres, but also clase/clases. */
const OPEN_E = /(?<=[aeiou][lnrdzsjyc])e$/;

/** The singular. If a plural could belong to two singulars («clases», «ciudades»), both lose their e. */
function singular(word: string): string {
  if (word.length < 4) return word;
  const known = FORMS.get(word);
  if (known !== undefined) return known;
  const one = word
    // franceses, francesa and francesas are francés.
    .replace(/(?<=..)eses$/, 'es')
    .replace(/(?<=...[cdlnu])esas?$/, 'es')
    .replace(/(?<=[aeo])s$|(?<=[^aeious])s$/, '');
  return one.replace(OPEN_E, '');
}

/** Endings of verbs and nouns of action, with the minimum length of the stem. The first that matches applies. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=...(?:ar|er|ir))(?:se|l[aeo])$/, ''],
  [/(?<=...)acion$/, ''],
  [/(?<=..[bnt]u)cion$/, ''],
  [/(?<=....)[ai]miento$/, ''],
  [/(?<=..u)y(?:e|en|endo|a|an|eron|o)$/, ''],
  [/(?<=...i)z[ao]$/, 'z'],
  [/(?<=..(?:ion|(?<!cient|pec|pac|magn)ific))a$/, ''],
  [/(?<=...)(?:ando|iendo|aron|ieron|aban|ad[ao]|ar|er|ir)$/, ''],
  [/(?<=....)(?:aba|id[ao]|an|en)$/, ''],
];

/** Endings of adjectives, and of people, that have a gender. Other nouns keep their vowel: «casa» is not «caso». */
const GENDERED_ENDING = /(?<=..(?:ad|id|ari|tori|er|in|ic|os|iv|[td]ern|im|an|en|und|olog))a$/;

function withoutEnding(word: string): string {
  for (const [ending, left] of ENDINGS) {
    const stem = word.replace(ending, left);
    if (stem !== word) return /(?:[ae]r|ir)$/.test(stem) && ending === ENDINGS[0]?.[0] ? withoutEnding(stem) : stem;
  }
  return word.replace(GENDERED_ENDING, 'o').replace(/(?<=..[dts]or)a$/, '');
}

/**
 * The common stem of a folded Spanish word, its other number and gender, the forms of its verb, and the
 * noun of action («capacitar», «capacitación»). Related words of other meaning stay apart: «ordenanza» and «ordenar»,
 * «casa» and «caso», «municipio» and «municipal».
 */
export function spanishStem(folded: string): string {
  const one = singular(
    folded
      // «niñxs», «todxs», «trabajadorxs»: the x represents any gender.
      .replace(/(?<=or)xs?$/, '')
      .replace(/(?<=[aeiou].*[bcdfghjklmnpqrstvyz])xs?$/, 'o'),
  );
  const stem = OWN.get(one) ?? ACTIONS.get(one) ?? withoutEnding(one);
  // luz/luces, autorizar/autorice: the same sound, written differently before an e.
  return UNSTRESSED.get(stem) ?? stem.replace(/(?<=.)z$/, 'c');
}
