import type { Endpoint, PayloadRequest } from 'payload';
import { reachOf } from '@/cms/access/reach';
import { noteActOf } from '@/cms/access/audit';
import { regionOf } from '@/cms/access/roles';
import type { Import, ImportEntry, User } from '@/cms/payload-types';
import { languageOf } from '@/cms/validation/rule';
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/domain/locale';
import { idOf } from '@/domain/relations';
import { startImport, startUndo } from './apply';
import { dryRun } from './dry-run';
import { detailsDto, importDto, ofSomebodyElse, planDto, progressDto } from './dto';
import { entriesOf, isUndoable, progressOf } from './journal';
import { exportCsv, templateCsv } from './municipalities/csv';
import { ANSWERS } from './municipalities/messages';
import { countActions } from './municipalities/plan';
import { factsOf, sourceBook } from './municipalities/stored';
import { answer, bodyOf, forEditors, Refusal } from './requests';
import { rollBackBroken } from './rollback';

const ACCEPTED = 202;
const NOT_FOUND = 404;
const CONFLICT = 409;
const REFUSED = 422;
const SHOWN_IMPORTS = 20;
const FILE_NAME = 200;

const preview = forEditors('post', '/preview', async (req, user) => {
  const planned = await dryRun(req.payload, user, await bodyOf(req));
  const { context, table } = planned;
  const dtoContext = { locale: languageOf(req), sources: context.sources, columns: table.columns };
  return answer(planDto(planned, dtoContext));
});

const apply = forEditors('post', '/apply', async (req, user) => {
  const { searchParams } = req;
  await rollBackBroken(req.payload);
  const { plan, rows, context } = await dryRun(req.payload, user, await bodyOf(req));
  if (searchParams.get('plan') !== plan) throw new Refusal(CONFLICT, ANSWERS.outdated);
  const skipFailing = searchParams.get('skip') === 'true';
  const counts = countActions(rows);
  if (counts.error > 0 && !skipFailing) throw new Refusal(REFUSED, ANSWERS.failingRows);
  if (counts.create + counts.update === 0) throw new Refusal(REFUSED, ANSWERS.nothingToDo);
  const fileName = searchParams.get('name')?.slice(0, FILE_NAME) ?? null;
  const { id } = await startImport(req.payload, { user, fileName, rows, existing: context.existing, skipFailing });
  const detail = `+${counts.create} ~${counts.update}`;
  await noteActOf(req, {
    act: 'imported',
    of: 'imports',
    record: id,
    detail,
    ...(fileName ? { title: fileName } : {}),
  });
  return answer({ id }, ACCEPTED);
});

async function importOf(req: PayloadRequest): Promise<Import> {
  const id = String(req.routeParams?.id ?? '');
  const found = await req.payload.findByID({ collection: 'imports', id, depth: 1, disableErrors: true });
  if (!found) throw new Refusal(NOT_FOUND, ANSWERS.unknownImport);
  return found;
}

/** Whether all of an import may be told: to editors of everything, and to who made it, whose region it kept to. */
const isTold = ({ by }: Import, user: User): boolean => regionOf(user) === null || idOf(by) === user.id;

const told = (record: Import, user: User): Import => (isTold(record, user) ? record : ofSomebodyElse(record));

/** Its records, of which an editor of a region is told those that lie in it. */
async function entriesTold(record: Import, user: User, req: PayloadRequest): Promise<ImportEntry[]> {
  const entries = await entriesOf(req.payload, record.id, 'line');
  const reach = isTold(record, user) ? null : await reachOf(req);
  return reach ? entries.filter((entry) => reach.municipalities.includes(entry.record)) : entries;
}

const history = forEditors('get', '/history', async (req, user) => {
  const { docs } = await req.payload.find({
    collection: 'imports',
    depth: 1,
    limit: SHOWN_IMPORTS,
    sort: '-startedAt',
  });
  return answer({ imports: docs.map((record) => importDto(told(record, user), languageOf(req))) });
});

const details = forEditors('get', '/:id/details', async (req, user) => {
  const record = await importOf(req);
  const entries = await entriesTold(record, user, req);
  const dtoContext = { locale: languageOf(req), sources: await sourceBook(req.payload, user), columns: [] };
  return answer(detailsDto(told(record, user), entries, dtoContext));
});

/** How far it has come: asked again and again while it runs, so that it reads no rows. */
const progress = forEditors('get', '/:id/progress', async (req, user) => {
  const record = await importOf(req);
  return answer(progressDto(told(record, user), await progressOf(req.payload, record.id), languageOf(req)));
});

const undo = forEditors('post', '/:id/undo', async (req, user) => {
  await rollBackBroken(req.payload);
  const record = await importOf(req);
  if (!isUndoable(record.state)) throw new Refusal(CONFLICT, ANSWERS.notUndoable);
  const { id } = await startUndo(req.payload, record.id, regionOf(user));
  const title = record.fileName ? { title: record.fileName } : {};
  await noteActOf(req, { act: 'importUndone', of: 'imports', record: id, ...title });
  return answer({ id }, ACCEPTED);
});

const localeOf = ({ searchParams }: PayloadRequest): Locale => {
  const asked = searchParams.get('lang');
  return isLocale(asked) ? asked : DEFAULT_LOCALE;
};

const file = (content: string, name: string): Response =>
  new Response(content, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  });

const FILE_NAMES = {
  es: { template: 'plantilla-municipalidades.csv', all: 'municipalidades.csv' },
  en: { template: 'municipalities-template.csv', all: 'municipalities.csv' },
} as const satisfies Record<Locale, object>;

const template = forEditors('get', '/template', async (req) => {
  const locale = localeOf(req);
  return Promise.resolve(file(templateCsv(locale), FILE_NAMES[locale].template));
});

/** All municipalities of Chile that the person may read, drafts included: the columns of the import. */
const exported = forEditors('get', '/export', async (req, user) => {
  const locale = localeOf(req);
  const { docs } = await req.payload.find({
    collection: 'municipalities',
    depth: 0,
    draft: true,
    locale: DEFAULT_LOCALE,
    overrideAccess: false,
    pagination: false,
    sort: 'name',
    user: { ...user, collection: 'users' },
    where: { country: { equals: 'CL' } },
  });
  return file(exportCsv(docs.map(factsOf), locale, await sourceBook(req.payload, user)), FILE_NAMES[locale].all);
});

/** What editors do with spreadsheets of municipalities, under `/api/imports`. */
export const importEndpoints: Endpoint[] = [preview, apply, history, details, progress, undo, template, exported];
