import type { Localized } from '@/domain/locale';

const say = (es: string, en: string): Localized => ({ es, en });

/** Why a document is not accepted: what was found in it, and what to do. */
export const PROBLEMS = {
  noDocument: say(
    'Solo se admiten documentos PDF, DOCX, XLSX, PPTX, ODT, ODS u ODP.',
    'Only PDF, DOCX, XLSX, PPTX, ODT, ODS or ODP documents are accepted.',
  ),
  otherContent: say(
    'El contenido del archivo no es el que dice su extensión, o está dañado.',
    'The content of the file does not match its extension, or it is damaged.',
  ),
  encrypted: say(
    'El documento está protegido con contraseña o cifrado, o es de un formato antiguo de Office: guárdelo sin contraseña y en un formato actual.',
    'The document is protected by a password or encrypted, or in an old format of Office: save it without a password and in a current format.',
  ),
  bomb: say(
    'El documento ocupa demasiado al descomprimirlo: más de 200 MB, más de 5.000 partes o muchas veces su propio tamaño.',
    'The document is too large once unpacked: more than 200 MB, more than 5,000 parts, or many times its own size.',
  ),
  macros: say(
    'El documento contiene macros: guárdelo sin ellas.',
    'The document contains macros: save it without them.',
  ),
  embedded: say(
    'El documento lleva dentro otros archivos u objetos (OLE, ActiveX, adjuntos): quítelos o péguelos como imagen.',
    'The document holds other files or objects (OLE, ActiveX, attachments): take them out or paste them as pictures.',
  ),
  external: say(
    'El documento trae contenido de otro lugar al abrirse (plantilla, imagen, datos u otro documento vinculado): incorpórelo o quite el vínculo. Los enlaces a páginas web se admiten.',
    'The document fetches content from elsewhere when it is opened (a linked template, image, data or document): embed it or break the link. Links to web pages are accepted.',
  ),
  link: say(
    'El documento tiene un enlace que no lleva a una página web ni a un correo: quítelo.',
    'The document holds a link that leads neither to a web page nor to a mail address: take it out.',
  ),
  script: say(
    'El PDF contiene JavaScript: expórtelo de nuevo sin él.',
    'The PDF contains JavaScript: export it again without.',
  ),
  action: say(
    'El PDF ejecuta acciones por sí mismo (abre programas, archivos o direcciones, o envía datos): expórtelo de nuevo sin ellas.',
    'The PDF acts by itself (opens programs, files or addresses, or sends data): export it again without.',
  ),
  dynamic: say(
    'El PDF contiene multimedia o un formulario dinámico (XFA): expórtelo como PDF común.',
    'The PDF holds multimedia or a dynamic form (XFA): export it as an ordinary PDF.',
  ),
} as const satisfies Record<string, Localized>;

/** Thrown where a document is looked into, and caught where that begins. */
export class DocumentRefused extends Error {
  constructor(readonly problem: Localized) {
    super(problem.en);
    this.name = 'DocumentRefused';
  }
}

/** @throws DocumentRefused */
export function refuse(problem: keyof typeof PROBLEMS): never {
  throw new DocumentRefused(PROBLEMS[problem]);
}
