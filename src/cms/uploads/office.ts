import { fullBudget, partsOf, type Budget, type Part } from './archive';
import { isArchive, isCompoundFile, isHarmlessLink, isProgram, leadsOut } from './part-content';
import { refuse, type PROBLEMS } from './problems';
import { readXml, type Element } from './xml';

type Problem = keyof typeof PROBLEMS;
type Parts = ReadonlyMap<string, Part>;

const OFFICE = 'application/vnd.openxmlformats-officedocument';
/** What a document of each kind says that its main part is; with macros, it says something else. */
const MAIN_TYPES = {
  docx: `${OFFICE}.wordprocessingml.document.main+xml`,
  xlsx: `${OFFICE}.spreadsheetml.sheet.main+xml`,
  pptx: `${OFFICE}.presentationml.presentation.main+xml`,
} as const;

export type OfficeFormat = keyof typeof MAIN_TYPES;

const CONTENT_TYPES = '[content_types].xml';
const RELATIONS = /(?:^|\/)_rels\/[^/]*\.rels$/;

/** Types of content that a document without macros, foreign objects and linked data does not have. */
const FORBIDDEN_TYPES: readonly (readonly [RegExp, Problem])[] = [
  [/macro|vba|dialogsheet/i, 'macros'],
  [/activex|oleobject|ms-package|x-msdownload/i, 'embedded'],
  [/externallink|connections\+xml|querytable|webextension/i, 'external'],
];

/** Ends of the names of relations, in small letters: programs load a part for its relation, whatever it is called. */
const FORBIDDEN_RELATIONS: Readonly<Record<string, Problem>> = {
  vbaproject: 'macros',
  vbaprojectsignature: 'macros',
  wordvbadata: 'macros',
  xlmacrosheet: 'macros',
  xlintlmacrosheet: 'macros',
  dialogsheet: 'macros',
  attachedtoolbars: 'macros',
  extensibility: 'macros',
  oleobject: 'embedded',
  control: 'embedded',
  activexcontrolbinary: 'embedded',
  afchunk: 'embedded',
  attachedtemplate: 'external',
  subdocument: 'external',
  frame: 'external',
  externallink: 'external',
  externallinkpath: 'external',
  externallinklongpath: 'external',
  connections: 'external',
  querytable: 'external',
  mailmergesource: 'external',
  mailmergeheadersource: 'external',
  webextension: 'external',
  webextensiontaskpanes: 'external',
};

/** Fields of Word that fetch or start something as the document is opened. */
const FETCHING_FIELD = /(?:^|\n)\s*(?:dde|ddeauto|include|includepicture|includetext|link|import|database|rd)\b/i;

/** @returns the types that the parts of the package say to have. */
async function checkContentTypes(parts: Parts): Promise<ReadonlySet<string>> {
  const part = parts.get(CONTENT_TYPES);
  if (!part) return refuse('otherContent');
  const types = new Set<string>();
  await readXml(part, { element: ({ attributes }) => void types.add((attributes.get('ContentType') ?? '').trim()) });
  for (const type of types) {
    for (const [forbidden, problem] of FORBIDDEN_TYPES) if (forbidden.test(type)) refuse(problem);
  }
  return types;
}

function checkRelation({ name, attributes }: Element): void {
  if (name !== 'Relationship') return;
  const type = (attributes.get('Type') ?? '').trim().toLowerCase();
  const kind = type.slice(type.lastIndexOf('/') + 1);
  const problem = FORBIDDEN_RELATIONS[kind];
  if (problem) refuse(problem);
  const target = attributes.get('Target') ?? '';
  const mode = (attributes.get('TargetMode') ?? 'Internal').trim().toLowerCase();
  if (mode === 'internal') {
    // `/word/document.xml` is a part of the package; a host or a scheme is not.
    if (leadsOut(target.replace(/^\/(?![\\/])/, ''))) refuse('external');
  } else if (kind !== 'hyperlink') refuse('external');
  else if (!isHarmlessLink(target)) refuse('link');
}

/** Elements that fetch without a relation. */
const FETCHING_ELEMENTS: ReadonlySet<string> = new Set(['mailMerge', 'ddeLink', 'dbPr', 'webPr']);
/** Functions of a sheet that fetch or start something, and the old way of asking another program: `cmd|'/c calc'!A0`. */
const FETCHING_FORMULA =
  /(?:^|[^a-z0-9_])(?:webservice|image|call|register|register\.id|exec|dde)\s*\(|^[\s=+@-]*'?[\w. ]+'?\|/i;
const INSTRUCTIONS: ReadonlySet<string> = new Set(['instrText', 'delInstrText']);
const FORMULAS: ReadonlySet<string> = new Set(['f', 'formula', 'definedName', 'formula1', 'formula2']);

/** What a part fetches by itself: through fields, formulas, or addresses that stand in it without a relation. */
async function checkXml(part: Part): Promise<void> {
  let [fields, formula, within] = ['', '', ''];
  await readXml(part, {
    element: ({ name, attributes }) => {
      within = name;
      formula = '';
      if (FETCHING_ELEMENTS.has(name) || leadsOut(attributes.get('src') ?? '')) refuse('external');
      if (name === 'fldSimple') fields += `\n${attributes.get('instr') ?? ''}\n`;
      if (name === 'fldChar') fields += '\n';
    },
    text: (words) => {
      if (INSTRUCTIONS.has(within)) fields += words;
      if (FORMULAS.has(within)) formula += words;
    },
    closed: () => {
      if (FETCHING_FORMULA.test(formula)) refuse('external');
      [within, formula] = ['', ''];
    },
  });
  if (FETCHING_FIELD.test(fields)) refuse('external');
}

const isXml = ({ head }: Part): boolean =>
  /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?[\s\0]*</.test(head.toString('latin1'));

/** The workbooks behind charts are packages in the package: they are looked into too, and hold none themselves. */
async function checkContent(part: Part, isInner: boolean, budget: Budget): Promise<void> {
  if (isCompoundFile(part) || isProgram(part)) refuse('embedded');
  if (!isArchive(part)) return;
  if (isInner) refuse('embedded');
  await checkPackage(await part.read(), null, budget);
}

/** @param format that the package must be; null for one inside another. */
async function checkPackage(data: Buffer, format: OfficeFormat | null, budget: Budget): Promise<void> {
  const parts = await partsOf(data, budget);
  const types = await checkContentTypes(parts);
  const main = Object.values(MAIN_TYPES).filter((type) => types.has(type));
  if (main.length !== 1 || (format && main[0] !== MAIN_TYPES[format])) refuse('otherContent');
  for (const [name, part] of parts) {
    if (RELATIONS.test(name)) await readXml(part, { element: checkRelation });
    else if (isXml(part)) await checkXml(part);
  }
  for (const part of parts.values()) await checkContent(part, format === null, budget);
}

/** Looks into a document of Word, Excel or PowerPoint. @throws DocumentRefused */
export const checkOffice = (data: Buffer, format: OfficeFormat): Promise<void> =>
  checkPackage(data, format, fullBudget());
