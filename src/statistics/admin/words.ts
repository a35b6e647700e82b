import type { Locale } from '@/domain/locale';
import { DAYS_UNTIL_KEPT, KEPT_DAYS } from '@/domain/usage';

const ES = {
  title: 'Uso del portal',
  lead: 'Qué se busca, qué no se encuentra, qué se lee y se descarga, y qué toca revisar. Se cuenta sin cookies, direcciones ni identificadores.',
  period: 'Período',
  periods: { 30: 'Últimos 30 días', 365: 'Último año' },
  totals: {
    searches: 'Búsquedas',
    empty: 'Sin resultados',
    partial: 'Solo en parte',
    reads: 'Lecturas',
    downloads: 'Descargas',
  },
  inVainShare: (percent: string) => `${percent} de las búsquedas`,
  sought: 'Qué se busca',
  soughtLead: `Palabras sueltas: se conservan recién cuando ${DAYS_UNTIL_KEPT} días distintos las usaron, de modo que faltan las poco frecuentes.`,
  inVain: 'Qué no se encuentra',
  inVainLead:
    'Palabras que no están en nada de lo que se buscó; palabras de búsquedas sin ningún resultado, donde la falta puede ser también de los filtros; y, «solo en parte», de búsquedas en que nada tenía todas las palabras.',
  waiting: (count: number) =>
    count === 1
      ? `Otra palabra se ha buscado en menos de ${DAYS_UNTIL_KEPT} días distintos: no se muestra.`
      : `Otras ${count} palabras se han buscado en menos de ${DAYS_UNTIL_KEPT} días distintos: no se muestran.`,
  teachAny: 'Enseñar otra palabra',
  weeks: 'Adónde llevan las búsquedas',
  weeksLead:
    'De las búsquedas de cada semana, cuántas terminaron en abrir algo de lo encontrado. Se cuenta solo eso, por semana e idioma: no qué se abrió, ni quién.',
  facets: 'Con qué se filtra',
  facetsLead: 'Valores de los filtros de las listas, cada uno por sí solo.',
  read: 'Qué se lee',
  readLead:
    'Páginas que alguien tuvo a la vista unos segundos. No se cuenta a quienes leen sin JavaScript ni a quienes piden no ser contados (DNT, GPC): las lecturas reales son más.',
  downloaded: 'Qué se descarga',
  downloadedLead: 'Documentos que el portal entregó, también a quienes navegan sin JavaScript.',
  due: 'Qué toca revisar',
  dueLead:
    'Prácticas publicadas cuya fecha de revisión venció o vence en 60 días, y las que no tienen fecha y se revisaron hace más de dos años.',
  neverReviewed: (count: number) =>
    count === 1
      ? 'Una práctica publicada no dice cuándo se revisó ni cuándo toca revisarla.'
      : `${count} prácticas publicadas no dicen cuándo se revisaron ni cuándo toca revisarlas.`,
  columns: {
    word: 'Palabra',
    searches: 'Búsquedas',
    empty: 'Sin resultados',
    partial: 'Solo en parte',
    week: 'Semana desde el',
    opened: 'Se abrió algo',
    unopened: 'No se abrió nada',
    average: 'Resultados en promedio',
    value: 'Valor',
    title: 'Título',
    es: 'En español',
    en: 'En inglés',
    count: 'Total',
    practice: 'Práctica',
    lastReviewed: 'Última revisión',
    reviewBy: 'Revisar antes de',
  },
  downloadKinds: { template: 'Plantilla', kit: 'Kit de una etapa', guide: 'Guía', document: 'Documento' },
  /** Said beside a word of an English page; nearly all are of Spanish ones. */
  beside: { es: '', en: 'en inglés' },
  none: 'Nada en este período.',
  noneDue: 'Nada por ahora.',
  notStated: 'no indicada',
  following: (count: number) => (count === 1 ? 'Ver el que sigue' : `Ver los ${count} que siguen`),
  continued: (caption: string) => `${caption}, continuación`,
  more: (shown: number, all: number) => `Se muestran ${shown} de ${all}.`,
  how: 'Cómo se cuenta',
  notes: [
    'Una búsqueda cuenta cuando sus resultados quedan unos segundos a la vista, o cuando se sigue desde ellos: lo que se está escribiendo no cuenta. Cada filtro y cada palabra se cuentan por separado.',
    'No se conservan palabras con números ni búsquedas en que algo parezca un RUT, un correo o un teléfono.',
    'Los robots que no ejecutan JavaScript no se cuentan; otros pueden colarse, también con palabras inventadas: hay un tope de palabras por día.',
    'Se cuenta también a quienes editan cuando leen el portal público; las vistas previas de borradores, no.',
    `Los recuentos son por día, y por semana lo que se abrió; se borran a los ${KEPT_DAYS} días.`,
  ],
};

const EN: typeof ES = {
  title: 'Use of the portal',
  lead: 'What is sought, what is not found, what is read and downloaded, and what is due for review. Counted without cookies, addresses or identifiers.',
  period: 'Period',
  periods: { 30: 'Last 30 days', 365: 'Last year' },
  totals: {
    searches: 'Searches',
    empty: 'Without results',
    partial: 'Only in part',
    reads: 'Reads',
    downloads: 'Downloads',
  },
  inVainShare: (percent) => `${percent} of searches`,
  sought: 'What is sought',
  soughtLead: `Single words: they are kept only once ${DAYS_UNTIL_KEPT} different days have used them, so rare ones are missing.`,
  inVain: 'What is not found',
  inVainLead:
    'Words that stand in nothing of what was searched; words of searches that had no result at all, where the filters may be what was missing; and, “only in part”, of searches in which nothing held every word.',
  waiting: (count) =>
    count === 1
      ? `One more word has been searched for on fewer than ${DAYS_UNTIL_KEPT} different days: it is not shown.`
      : `${count} more words have been searched for on fewer than ${DAYS_UNTIL_KEPT} different days: they are not shown.`,
  teachAny: 'Teach another word',
  weeks: 'Where searches lead',
  weeksLead:
    'Of the searches of each week, how many ended in opening something that was found. Only that is counted, by week and language: not what was opened, nor by whom.',
  facets: 'What is filtered by',
  facetsLead: 'Values of the filters of the lists, each by itself.',
  read: 'What is read',
  readLead:
    'Pages that somebody had in view for some seconds. People who read without JavaScript or ask not to be counted (DNT, GPC) are not counted: there are more readers than these.',
  downloaded: 'What is downloaded',
  downloadedLead: 'Documents that the portal handed out, also to those who browse without JavaScript.',
  due: 'What is due for review',
  dueLead:
    'Published practices whose review is overdue or due within 60 days, and those without a date that were reviewed more than two years ago.',
  neverReviewed: (count) =>
    count === 1
      ? 'One published practice does not say when it was reviewed nor when it is due.'
      : `${count} published practices do not say when they were reviewed nor when they are due.`,
  columns: {
    word: 'Word',
    searches: 'Searches',
    empty: 'Without results',
    partial: 'Only in part',
    week: 'Week from',
    opened: 'Something opened',
    unopened: 'Nothing opened',
    average: 'Results on average',
    value: 'Value',
    title: 'Title',
    es: 'In Spanish',
    en: 'In English',
    count: 'Total',
    practice: 'Practice',
    lastReviewed: 'Last reviewed',
    reviewBy: 'Review by',
  },
  downloadKinds: { template: 'Template', kit: 'Kit of a stage', guide: 'Guide', document: 'Document' },
  beside: { es: '', en: 'in English' },
  none: 'Nothing in this period.',
  noneDue: 'Nothing for now.',
  notStated: 'not stated',
  following: (count) => (count === 1 ? 'Show the one that follows' : `Show the ${count} that follow`),
  continued: (caption) => `${caption}, continued`,
  more: (shown, all) => `Showing ${shown} of ${all}.`,
  how: 'How this is counted',
  notes: [
    'A search counts once its results have been in view for some seconds, or when the reader goes on from them: what is still being typed does not count. Each filter and each word is counted by itself.',
    'Words with numbers are not kept, nor searches in which anything looks like a RUT, a mail address or a telephone number.',
    'Robots that do not run JavaScript are not counted; others may slip in, with invented words too: a day takes in a limited number of words.',
    'Editors are counted too when they read the public portal; previews of drafts are not.',
    `Counts are by day, and by week of what was opened; they are deleted after ${KEPT_DAYS} days.`,
  ],
};

export type StatisticsWords = typeof ES;

/** What the page of statistics says. */
export const STATISTICS_WORDS: Readonly<Record<Locale, StatisticsWords>> = { es: ES, en: EN };

/** The language that the admin is in. */
export const adminLocale = (language: string): Locale => (language === 'en' ? 'en' : 'es');
