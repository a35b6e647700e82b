import { defineVocabulary, term } from './vocabulary';

/** The five lines of action that a municipality commits to with the Sello Migrante. */
export const COMMITMENT_LINES = defineVocabulary([
  term(
    'institutions',
    'Institucionalidad preparada para la atención de personas migrantes y refugiadas',
    'Institutions prepared to serve migrants and refugees',
    { es: 'Institucionalidad', en: 'Institutional framework' },
  ),
  term('training', 'Capacitaciones para funcionarios/as municipales', 'Training for municipal staff', {
    es: 'Capacitaciones',
    en: 'Training',
  }),
  term(
    'policies',
    'Políticas públicas locales inclusivas y no discriminatorias',
    'Inclusive and non-discriminatory local public policies',
    { es: 'Políticas públicas locales', en: 'Local public policies' },
  ),
  term('regularity', 'Promoción de la regularidad migratoria', 'Promoting regular migration status', {
    es: 'Regularidad migratoria',
    en: 'Regular migration status',
  }),
  term(
    'participation',
    'Promover la asociatividad y participación de la población migrante',
    'Promoting association and participation of migrants',
    { es: 'Asociatividad y participación', en: 'Association and participation' },
  ),
]);

export type CommitmentLine = (typeof COMMITMENT_LINES.keys)[number];
