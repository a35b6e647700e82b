import { defineVocabulary, term } from './vocabulary';

/** The 23 objectives of the Global Compact for Migration (short labels of the UN Network's hub). */
export const GCM_OBJECTIVES = defineVocabulary([
  term('g1', 'Datos', 'Data'),
  term('g2', 'Minimizar factores adversos', 'Minimize adverse drivers'),
  term('g3', 'Proporcionar información', 'Information provision'),
  term('g4', 'Identidad jurídica y documentación', 'Legal identity and documentation'),
  term('g5', 'Vías de migración regular', 'Regular pathways'),
  term('g6', 'Contratación y trabajo decente', 'Recruitment and decent work'),
  term('g7', 'Reducir vulnerabilidades', 'Reduce vulnerabilities'),
  term('g8', 'Salvar vidas', 'Save lives'),
  term('g9', 'Combatir el tráfico de migrantes', 'Counter smuggling'),
  term('g10', 'Erradicar la trata de personas', 'Eradicate trafficking'),
  term('g11', 'Gestión de fronteras', 'Manage borders'),
  term('g12', 'Verificación de antecedentes y derivación', 'Screening and referral'),
  term('g13', 'Alternativas a la detención', 'Alternatives to detention'),
  term('g14', 'Protección consular', 'Consular protection'),
  term('g15', 'Acceso a los servicios básicos', 'Access to basic services'),
  term('g16', 'Inclusión y cohesión social', 'Inclusion and social cohesion'),
  term('g17', 'Eliminar la discriminación', 'Eliminate discrimination'),
  term('g18', 'Desarrollo y reconocimiento de competencias', 'Skills development and recognition'),
  term('g19', 'Contribución de migrantes y diásporas', 'Migrant and diaspora contributions'),
  term('g20', 'Remesas', 'Remittances'),
  term('g21', 'Retorno y reintegración dignos', 'Dignified return and reintegration'),
  term('g22', 'Protección social', 'Social protection'),
  term('g23', 'Cooperación internacional', 'International cooperation'),
]);

export type GcmObjective = (typeof GCM_OBJECTIVES.keys)[number];
