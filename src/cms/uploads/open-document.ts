import { fullBudget, partsOf, type Part } from './archive';
import { isArchive, isCompoundFile, isHarmlessLink, isProgram, leadsOut } from './part-content';
import { refuse, type PROBLEMS } from './problems';
import { readXml, type Element } from './xml';

type Problem = keyof typeof PROBLEMS;

/** Folders of macros in any language, and of their windows. */
const MACROS = /^(?:basic|scripts|dialogs)\//;
const SCRIPT_ADDRESS = /^\s*(?:vnd\.sun\.star\.|macro:|script:|javascript:|service:|slot:)/i;
/** Functions of a sheet that fetch. */
const FETCHING_FORMULA = /(?:^|[^a-z.])(?:dde|webservice)\s*\(/i;

const FORBIDDEN_ELEMENTS: Readonly<Record<string, Problem>> = {
  'encryption-data': 'encrypted',
  script: 'macros',
  'source-code': 'macros',
  'library-embedded': 'macros',
  'library-linked': 'macros',
  'object-ole': 'embedded',
  plugin: 'embedded',
  applet: 'embedded',
  'floating-frame': 'embedded',
  'dde-source': 'external',
  'dde-connection-decl': 'external',
};

/** Where the template lay that a document was made from: nothing is fetched from a folder. */
const isOwnTemplate = (element: string, target: string): boolean =>
  element === 'template' && !/^\s*(?:[\\/]{2}|(?!file:\/{3})[a-z][a-z0-9+.-]+:)/i.test(target);

function checkAddress(element: string, target: string): void {
  if (SCRIPT_ADDRESS.test(target)) refuse('macros');
  if (element === 'a') {
    if (!isHarmlessLink(target)) refuse('link');
    return;
  }
  if ((leadsOut(target) || target.startsWith('../')) && !isOwnTemplate(element, target)) refuse('external');
}

function checkElement({ name, attributes }: Element): void {
  const problem = FORBIDDEN_ELEMENTS[name];
  if (problem) refuse(problem);
  if (attributes.has('macro-name')) refuse('macros');
  if (/oleobject/i.test(attributes.get('media-type') ?? '')) refuse('embedded');
  const address = attributes.get('href');
  if (address !== undefined) checkAddress(name, address);
  if (FETCHING_FORMULA.test(attributes.get('formula') ?? '')) refuse('external');
}

async function checkPart(name: string, part: Part): Promise<void> {
  if (MACROS.test(name)) refuse('macros');
  if (isCompoundFile(part) || isProgram(part) || isArchive(part)) refuse('embedded');
  if (name.endsWith('.xml') && part.size > 0) await readXml(part, { element: checkElement });
}

/** Looks into a document of LibreOffice, whose type stands at its beginning. @throws DocumentRefused */
export async function checkOpenDocument(data: Buffer): Promise<void> {
  const parts = await partsOf(data, fullBudget());
  if (!parts.has('content.xml')) refuse('otherContent');
  for (const [name, part] of parts) await checkPart(name, part);
}
