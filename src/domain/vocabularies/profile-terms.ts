import { defineVocabulary, term } from './vocabulary';

/** Whether practices of a municipality are in the catalogue: it has some, or the facet's «none». */
export const PRACTICE_HOLDERS = defineVocabulary([
  term('has', 'Con prácticas en el catálogo', 'With practices in the catalogue'),
]);

/** Whether a source says that a municipality piloted the guide. Silence means «not stated». */
export const GUIDE_PILOTS = defineVocabulary([term('yes', 'Participó en el piloto', 'Took part in the pilot')]);
