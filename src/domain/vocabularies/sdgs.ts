import { defineVocabulary, term } from './vocabulary';

/** The 17 Sustainable Development Goals of the 2030 Agenda. */
export const SDGS = defineVocabulary([
  term('sdg1', 'Fin de la pobreza', 'No Poverty'),
  term('sdg2', 'Hambre cero', 'Zero Hunger'),
  term('sdg3', 'Salud y bienestar', 'Good Health and Well-being'),
  term('sdg4', 'Educación de calidad', 'Quality Education'),
  term('sdg5', 'Igualdad de género', 'Gender Equality'),
  term('sdg6', 'Agua limpia y saneamiento', 'Clean Water and Sanitation'),
  term('sdg7', 'Energía asequible y no contaminante', 'Affordable and Clean Energy'),
  term('sdg8', 'Trabajo decente y crecimiento económico', 'Decent Work and Economic Growth'),
  term('sdg9', 'Industria, innovación e infraestructura', 'Industry, Innovation and Infrastructure'),
  term('sdg10', 'Reducción de las desigualdades', 'Reduced Inequalities'),
  term('sdg11', 'Ciudades y comunidades sostenibles', 'Sustainable Cities and Communities'),
  term('sdg12', 'Producción y consumo responsables', 'Responsible Consumption and Production'),
  term('sdg13', 'Acción por el clima', 'Climate Action'),
  term('sdg14', 'Vida submarina', 'Life Below Water'),
  term('sdg15', 'Vida de ecosistemas terrestres', 'Life on Land'),
  term('sdg16', 'Paz, justicia e instituciones sólidas', 'Peace, Justice and Strong Institutions'),
  term('sdg17', 'Alianzas para lograr los objetivos', 'Partnerships for the Goals'),
]);

export type Sdg = (typeof SDGS.keys)[number];
