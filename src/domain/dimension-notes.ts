import type { Localized } from './locale';
import type { Dimension } from './vocabularies/dimensions';

/**
 * What each dimension covers, in our words. Source: Guía Práctica, «Antecedentes relevantes», section «Dimensiones para
 * las políticas de migración».
 */
export const DIMENSION_NOTES: Readonly<Record<Dimension, Localized>> = {
  d1: {
    es: 'Lo que la municipalidad hace para tener una política migratoria propia: prepararla, ponerla en práctica y seguir su marcha. Supone una mirada estratégica, que atraviese a todas sus unidades y tome en cuenta cómo se cruzan las distintas condiciones de una persona.',
    en: 'What a municipality does to have a migration policy of its own: preparing it, putting it into practice and keeping track of it. This calls for a strategic view, one that runs through every department and considers how the different circumstances of a person intersect.',
  },
  d2: {
    es: 'Las acciones locales que enfrentan los riesgos que corre la población migrante y refugiada y que procuran disminuirlos. También las que fomentan la regularidad migratoria y ayudan a alcanzarla.',
    en: 'Local action on the risks to which migrants and refugees are exposed, and on making those risks smaller. It also takes in whatever encourages regular migration status and helps people to obtain it.',
  },
  d3: {
    es: 'Cómo logra la comuna que las personas migrantes y refugiadas lleguen a los servicios de asistencia y de protección social. La atención se dirige antes que nada a quienes viven en mayor vulnerabilidad.',
    en: 'How the commune enables migrants and refugees to reach assistance and social protection services. Those in the most vulnerable situations come first.',
  },
  d4: {
    es: 'Lo que el gobierno local emprende para que las personas migrantes y refugiadas sean parte de la comuna. Abarca a cada persona, la vida en comunidad y las estructuras que la condicionan.',
    en: 'What local government undertakes so that migrants and refugees become part of the commune. It reaches from the individual to community life and to the structures that shape both.',
  },
  d5: {
    es: 'Los medios y políticas con que la municipalidad facilita que las personas migrantes y refugiadas encuentren trabajo y tomen parte en la economía. Pone el acento en el desarrollo de la propia comuna y en los vínculos con empresas y otros actores privados.',
    en: 'The means and policies with which a municipality helps migrants and refugees to find work and to take part in the economy. The emphasis is on the development of the commune itself and on ties with companies and other private actors.',
  },
  d6: {
    es: 'Qué ayuda y qué impide que las personas migrantes de la comuna hagan efectivos sus derechos en salud. Se miran las estructuras, la cultura y los procedimientos administrativos.',
    en: 'What helps, and what hinders, migrants in the commune in exercising their rights to health. Structures, culture and administrative procedures are all considered.',
  },
  d7: {
    es: 'Qué abre y qué cierra el camino de las niñas, niños y adolescentes migrantes a la educación en la comuna, y al respeto de sus derechos en ella. Como en salud, cuentan las estructuras, la cultura y los procedimientos.',
    en: 'What opens, and what blocks, the way to education for migrant children and adolescents in the commune, and to respect for their rights within it. As with health, structures, culture and procedures all count.',
  },
  d8: {
    es: 'Las acciones que animan a las personas migrantes a participar en la vida política, social y cultural de la comuna. Incluye las políticas que reconocen y acompañan a las redes que las personas migrantes y refugiadas han formado en el territorio.',
    en: 'Action that encourages migrants to take part in the political, social and cultural life of the commune. It includes policies that recognise and support the networks which migrants and refugees have formed locally.',
  },
};
