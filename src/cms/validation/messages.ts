import type { Localized } from '@/domain/locale';

const say = (es: string, en: string): Localized => ({ es, en });

/** What the editor reads next to a field that cannot be saved. */
export const OBJECTIONS = {
  missing: say('Falta completar este campo.', 'This field must be filled in.'),
  missingInSpanish: say(
    'Falta el texto en español: cambie el idioma del contenido a español y complételo.',
    'The Spanish text is missing: switch the content language to Spanish and fill it in.',
  ),
  noText: say('Debe ser un texto.', 'This must be text.'),
  noNumber: say('Debe ser un número.', 'This must be a number.'),
  noWholeMonths: say(
    'Debe ser un número entero de meses, desde 1.',
    'This must be a whole number of months, 1 or more.',
  ),
  noPartialDate: say(
    'Escriba un año (2021), un año y mes (2021-05) o una fecha completa (2021-05-03).',
    'Write a year (2021), a year and month (2021-05) or a full date (2021-05-03).',
  ),
  noSecurityExpiry: say(
    'Escriba un día completo (2027-05-03), a más tardar en un año: sin él no se publica el correo de seguridad.',
    'Write a full day (2027-05-03), within one year: without it the e-mail for security reports is not published.',
  ),
  endBeforeStart: say('El término es anterior al inicio.', 'The end is before the start.'),
  ongoingWithEnd: say(
    'Una práctica en curso no tiene término: borre el término o desmarque «En curso».',
    'An ongoing practice has no end: clear the end or untick “Ongoing”.',
  ),
  startTooLate: say('El inicio no puede ser posterior al próximo año.', 'The start cannot be later than next year.'),
  noWebAddress: say(
    'Escriba una dirección web completa, que empiece con https:// o http://.',
    'Write a full web address that starts with https:// or http://.',
  ),
  noEmail: say('Escriba un correo, como nombre@municipalidad.cl.', 'Write an e-mail address, such as name@town.cl.'),
  noPhone: say(
    'Escriba un teléfono: solo números, espacios, paréntesis, guiones y un + inicial.',
    'Write a phone number: only digits, spaces, brackets, hyphens and a leading +.',
  ),
  unknownKey: say('Contiene un valor que no está en la lista.', 'One of the values is not in the list.'),
  unknownRecord: say(
    'Nombra un registro que ya no existe, o que usted no puede ver.',
    'This refers to a record that no longer exists, or that you may not see.',
  ),
  repeatedKey: say('Contiene un valor repetido.', 'The same value appears twice.'),
  noDimension: say('Elija al menos una dimensión.', 'Choose at least one dimension.'),
  noCitation: say('Agregue al menos una fuente.', 'Add at least one source.'),
  noPlace: say(
    'Indique al menos un lugar, o una región del mundo.',
    'Give at least one place, or a region of the world.',
  ),
  noChileanRegion: say('En Chile, elija una de las 16 regiones.', 'In Chile, choose one of the 16 regions.'),
  regionElsewhere: say(
    'Solo las municipalidades de Chile llevan región.',
    'Only municipalities in Chile have a region.',
  ),
  subareaElsewhere: say('Este subámbito pertenece a otro ámbito.', 'This subarea belongs to another area.'),
  evidenceWithoutReason: say('Un nivel de evidencia necesita su razón.', 'An evidence level needs a reason.'),
  evidenceWithoutCitation: say('Un nivel de evidencia necesita su fuente.', 'An evidence level needs a source.'),
  slugShape: say(
    'Use solo minúsculas sin tilde, números y guiones, como «oficina-de-migraciones».',
    'Use only lower-case letters without accents, digits and hyphens, such as “migration-office”.',
  ),
  slugTaken: say(
    'Otra ficha ya usa esta dirección en este idioma: elija otra.',
    'Another record already uses this address in this language: choose another.',
  ),
  notReady: say(
    'No puede quedar lista: faltan el título o el texto principal en este idioma.',
    'It cannot be ready: the title or the main text is missing in this language.',
  ),
  unpublishedSource: say(
    'Una de las fuentes sigue en borrador: publíquela primero.',
    'One of the sources is still a draft: publish it first.',
  ),
  foreignText: say(
    'El texto contiene elementos que el portal no admite: quítelos o péguelo sin formato.',
    'The text contains elements that the portal does not accept: remove them or paste it as plain text.',
  ),
  badLink: say(
    'Un enlace del texto no es una dirección https://, http:// o mailto: válida.',
    'A link in the text is not a valid https://, http:// or mailto: address.',
  ),
  foreignBlock: say('No es un bloque del portal: quítelo.', 'This is not one of the portal’s blocks: remove it.'),
  tooManyCells: say('Una fila tiene más celdas que columnas.', 'A row has more cells than there are columns.'),
  practicesOrQuery: say(
    'Elija prácticas o escriba una búsqueda, no ambas.',
    'Choose practices or write a search, not both.',
  ),
  badQuery: say(
    'La búsqueda contiene algo que el catálogo no entiende: copie lo que sigue al «?» en la dirección de una búsqueda.',
    'The search contains something the catalogue does not understand: copy what follows the “?” in the address of a search.',
  ),
  wordlessNote: say(
    'No tiene texto ni fuente, y ninguna otra nota del mismo nombre los tiene.',
    'This note has neither text nor source, and neither does any other note of the same name.',
  ),
  badValue: say(
    'Contiene un valor que el portal no entiende.',
    'This contains a value that the portal does not understand.',
  ),
  otherGuide: say('Es una sección de otra guía.', 'This is a section of another guide.'),
  withinItself: say('Una sección no puede estar dentro de sí misma.', 'A section cannot be inside itself.'),
  noVersion: say('Escriba dos números con un punto, como 1.0.', 'Write two numbers separated by a point, such as 1.0.'),
  outsideRegion: say(
    'Indique una municipalidad de su región como responsable o como ejecutora.',
    'Name a municipality in your region as owner or implementer.',
  ),
  communeCodeShape: say(
    'Escriba los cinco dígitos del código de la comuna, como 01101.',
    'Write the five digits of the commune’s code, such as 01101.',
  ),
  communeCodeTaken: say('Otra municipalidad ya tiene este código.', 'Another municipality already has this code.'),
  communeCodeElsewhere: say(
    'Este código es de una comuna de otra región.',
    'This is the code of a commune in another region.',
  ),
  onlyForChile: say('Solo las municipalidades de Chile lo llevan.', 'Only municipalities in Chile have this.'),
  halfCoordinates: say('Indique latitud y longitud, o ninguna.', 'Give both latitude and longitude, or neither.'),
  outsideChile: say(
    'El punto queda fuera de Chile: la latitud va de −56 a −17 y la longitud de −76 a −66 (las islas, más al oeste).',
    'The point is outside Chile: latitude runs from −56 to −17 and longitude from −76 to −66 (islands further west).',
  ),
  futureEvent: say('Esta fecha aún no llega.', 'This date is in the future.'),
  repeatedEvent: say('Este hecho ya está en la historia.', 'This event is already in the history.'),
  revalidatedBeforeAward: say(
    'La historia está marcada como completa y no hay un sello otorgado antes de esta revalidación.',
    'The history is marked as complete, but there is no award before this revalidation.',
  ),
  withdrawnBeforeJoining: say(
    'La historia está marcada como completa y no dice que participara antes de retirarse.',
    'The history is marked as complete, but does not say that the municipality took part before leaving.',
  ),
  validBeforeApproved: say(
    'La vigencia termina antes de la aprobación.',
    'The end of validity is before the approval.',
  ),
  pilotWithoutCitation: say(
    'Indique la fuente que dice que participó.',
    'Give the source that says that it took part.',
  ),
  outsideOwnRegion: say('Usted edita solo su región.', 'You can only edit your own region.'),
  officeTaken: say('Esta región ya tiene su oficina.', 'This region already has an office.'),
  fileOrAddress: say('Agregue un archivo o una dirección web.', 'Add a file or a web address.'),
  noDay: say('Escriba la fecha completa, como 2027-03-15.', 'Write the full date, such as 2027-03-15.'),
  municipalityNeeded: say('Una persona que aporta necesita su municipalidad.', 'A contributor needs a municipality.'),
  lastAdministrator: say(
    'Es la última persona con rol de administración: nombre a otra antes.',
    'This is the last administrator: appoint another one first.',
  ),
  passwordCommon: say(
    'La clave es una de las más usadas, o una de ellas con números o signos: elija otra, por ejemplo varias palabras.',
    'The password is one of the most used, or one of them with digits or signs: choose another, such as several words.',
  ),
  passwordHoldsMail: say(
    'La clave contiene el correo de la persona: elija otra.',
    'The password holds the person’s e-mail address: choose another.',
  ),
  passwordHoldsName: say(
    'La clave contiene el nombre del portal: elija otra.',
    'The password holds the name of the portal: choose another.',
  ),
  presentPasswordMissing: say(
    'Para cambiar su propia clave o su correo, escriba también su clave actual.',
    'To change your own password or e-mail address, also write your present password.',
  ),
  presentPasswordWrong: say('No es su clave actual.', 'This is not your present password.'),
  tooManyAttempts: say(
    'Hay demasiados intentos de entrar al mismo tiempo: espere unos segundos.',
    'There are too many attempts to sign in at the same time: wait some seconds.',
  ),
  personNamed: say(
    'Hay registros, versiones o importaciones de esta persona: desactive su cuenta en vez de eliminarla.',
    'There are records, versions or imports of this person: deactivate the account instead of deleting it.',
  ),
  noOtherPerson: say('Elija a otra persona, con una cuenta activa.', 'Choose another person, whose account is active.'),
  changedMeanwhile: say(
    'Alguien cambió esta cuenta al mismo tiempo: vuelva a abrirla e inténtelo de nuevo.',
    'Somebody changed this account at the same time: open it again and retry.',
  ),
  linkOver: say(
    'El enlace ya se usó o venció: pida uno nuevo.',
    'The link was used already or is too old: ask for a new one.',
  ),
} as const;

/** What somebody reads who may not do what they asked for: who may. */
export const REFUSALS = {
  writtenByEditors: say(
    'Esto lo escribe y publica quien edita todas las regiones. Usted puede leer y usar lo publicado.',
    'This is written and published by editors of all regions. You can read and use what is published.',
  ),
  shared: say(
    'Es un registro que comparte todo el portal: quien lo agregó lo corrige hasta que una ficha publicada lo cita (quien aporta desde una municipalidad, mientras es un borrador). Después lo cambia quien edita todas las regiones: avísele qué corregir.',
    'The whole portal shares this record: whoever added it corrects it until a published record cites it (municipal contributors, while it is a draft). After that, editors of all regions change it: tell them what to correct.',
  ),
  ofRegion: say(
    'Quien edita para una región cambia solo lo de su región; lo de las demás, y borrar, es de quien edita todas.',
    'Editors limited to a region change only what lies in it; the rest, and deleting, is for editors of all regions.',
  ),
  practices: say(
    'Quien edita para una región cambia las prácticas que sus municipalidades envían o ejecutan; quien aporta, los borradores de su municipalidad. Publicar y cambiar lo publicado es del equipo editor.',
    'Editors limited to a region change the practices that its municipalities own or implement; contributors, the drafts of their municipality. Publishing, and changing what is published, is for editors.',
  ),
  files: say(
    'Quien agregó un archivo lo cambia hasta que una ficha publicada lo usa. Después, y para borrarlo, está quien edita todas las regiones.',
    'Whoever added a file changes it until a published record uses it. After that, and to delete it, there are the editors of all regions.',
  ),
  thesaurus: say(
    'El tesauro lo escribe quien edita todas las regiones; borra conceptos solo la administración.',
    'The thesaurus is written by editors of all regions; only administrators delete concepts.',
  ),
  accounts: say(
    'Las cuentas las administra quien tiene el rol de administración. Cada persona cambia su nombre, su idioma y su clave.',
    'Accounts are managed by administrators. People change their own name, language and password.',
  ),
  portal: say(
    'La portada y los textos del sitio los cambia quien edita todas las regiones.',
    'The home page and the texts of the site are changed by editors of all regions.',
  ),
} as const;

/** A password that is too short, or longer than one is ever typed. */
export const passwordLength = (least: number, most: number): Localized =>
  say(
    `La clave debe tener entre ${least} y ${most} caracteres.`,
    `The password must have ${least} to ${most} characters.`,
  );

/** A text longer than its field allows. */
export const tooLong = (limit: number): Localized =>
  say(`Tiene más de ${limit} caracteres: acórtelo.`, `This is longer than ${limit} characters: shorten it.`);

/** A number outside the range of its field. */
export const notBetween = (least: number, most: number): Localized =>
  say(`Debe ser un número entero, de ${least} a ${most}.`, `This must be a whole number from ${least} to ${most}.`);

/** More entries than a list allows. */
export const tooMany = (limit: number): Localized =>
  say(`Tiene más de ${limit} entradas: quite algunas.`, `There are more than ${limit} entries: remove some.`);

/** A section nested too deeply. */
export const tooDeep = (levels: number): Localized =>
  say(`El índice tendría más de ${levels} niveles.`, `The contents would have more than ${levels} levels.`);

/** What is wrong in one block of a text. @param place its position among the blocks of the text, from 1. */
export const inBlock = (block: Localized, place: number, field: Localized | null, objection: Localized): Localized =>
  say(
    `Bloque ${place} del texto, «${block.es}»${field ? `, campo «${field.es}»` : ''}: ${objection.es}`,
    `Block ${place} of the text, “${block.en}”${field ? `, field “${field.en}”` : ''}: ${objection.en}`,
  );
