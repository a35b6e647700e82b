/**
 * The words with marked letters in the names of Chile's communes and regions: a file of municipalities holds some, and
 * read in a wrong encoding it holds none. Words without marks read alike in every encoding.
 */
const WORDS = `
  aisén álamos alhué ángeles antártica araucanía aysén bárbara bío biobío camiña cañete chaitén chañaral chépica
  chillán cochamó colbún combarbalá concepción conchalí concón constitución copiapó curacautín curacaví curicó
  doñihue estación fabián fernández futaleufú hualaihué hualañé hualpén ibáñez joaquín josé licantén longaví machalí
  máfil maipú marchigüe maría maullín mulchén nicolás ñiquén ñuble ñuñoa ollagüe olmué peñaflor peñalolén pitrufquén
  puchuncaví pucón puqueldón purén queilén quellón quillón quilpué ramón ránquil región requínoa río ríos tarapacá
  tirúa toltén tomé traiguén unión valparaíso vélez vichuquén vicuña vilcún viña
`;

export const COMMUNE_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
