import type { Payload, TypedUser } from 'payload';
import { isEditor, type Visitor } from '@/cms/access/roles';
import { allConcepts } from '@/cms/mapping/concept';
import type { PracticesSelect } from '@/cms/payload-types';
import { dayAfter, dayBefore, todayInChile } from '@/domain/chilean-time';
import { gapMatrix, type GapMatrix } from '@/domain/gap-matrix';
import type { Locale } from '@/domain/locale';
import { isPartialDate, type PartialDate } from '@/domain/partial-date';
import { byUrgency, isReviewDue } from '@/domain/review-due';
import {
  UsageSums,
  weekFigures,
  type DownloadCount,
  type ReadCount,
  type SearchCount,
  type WeekCount,
  type UsageFigures,
  type WeekFigure,
} from '@/domain/usage-figures';
import { REGIONS, type Region } from '@/domain/vocabularies/regions';
import { Thesaurus } from '@/search/analysis';
import { sumRows } from './sum-rows';

const SOON_DAYS = 60;
const LONG_DAYS = 2 * 365;

export interface DueReview {
  id: string;
  title: string;
  reviewBy: PartialDate | null;
  lastReviewed: PartialDate | null;
}

export interface PracticeFigures {
  due: DueReview[];
  /** Practices with neither date. */
  neverReviewed: number;
  /** Of practices in Chile. */
  gaps: GapMatrix;
}

/** What a person may read of the counts of the last days: nothing unless they are an editor. */
export async function readUse(payload: Payload, user: Visitor, days: number): Promise<UsageFigures> {
  const sums = new UsageSums();
  if (!isEditor(user)) return sums.figures();
  const today = todayInChile();
  const period = { after: dayBefore(today, days), last: today };
  sums.addSearches((await sumRows(payload, 'searches', period)) as unknown as SearchCount[]);
  sums.addReads((await sumRows(payload, 'reads', period)) as unknown as ReadCount[]);
  sums.addDownloads((await sumRows(payload, 'downloads', period)) as unknown as DownloadCount[]);
  return sums.figures();
}

/** The weeks that began within the last days. Nothing unless the person is an editor. */
export async function readWeeks(payload: Payload, user: Visitor, days: number): Promise<WeekFigure[]> {
  if (!isEditor(user)) return [];
  const { docs } = await payload.db.find<WeekCount>({
    collection: 'searches',
    limit: 0,
    pagination: false,
    where: { of: { equals: 'week' }, day: { greater_than: dayBefore(todayInChile(), days) } },
  });
  return weekFigures(docs);
}

/** How many words wait until enough days have used them: their number is all that can be told of them. */
export async function countWaitingWords(payload: Payload, user: Visitor): Promise<number> {
  if (!isEditor(user)) return 0;
  return (await payload.db.findDistinct({ collection: 'waiting-words', field: 'mark', limit: 1 })).totalDocs;
}

/** What words mean now, as the editors have taught it. */
export const readThesaurus = async (payload: Payload): Promise<Thesaurus> => new Thesaurus(await allConcepts(payload));

const dateIn = (value: unknown): PartialDate | null => (isPartialDate(value) ? value : null);

const isRegion = (value: unknown): value is Region => REGIONS.has(value);

/** What the published practices say of their review, and where they are. */
export async function readPractices(payload: Payload, user: TypedUser, locale: Locale): Promise<PracticeFigures> {
  const { docs } = await payload.find({
    collection: 'practices',
    overrideAccess: false,
    user,
    depth: 0,
    pagination: false,
    locale,
    fallbackLocale: 'es',
    select: {
      title: true,
      reviewBy: true,
      lastReviewed: true,
      dimensions: true,
      places: true,
    } satisfies PracticesSelect,
    where: { _status: { equals: 'published' } },
  });
  const today = todayInChile();
  const practices = docs.map((doc) => ({
    id: doc.id,
    title: doc.title ?? doc.id,
    reviewBy: dateIn(doc.reviewBy),
    lastReviewed: dateIn(doc.lastReviewed),
    dimensions: doc.dimensions ?? [],
    inChile: (doc.places ?? []).some(({ country }) => country === 'CL'),
    regions: (doc.places ?? []).map(({ subdivision }) => subdivision).filter(isRegion),
  }));
  return {
    due: practices
      .filter((practice) => isReviewDue(practice, dayAfter(today, SOON_DAYS), dayBefore(today, LONG_DAYS)))
      .sort(byUrgency)
      .map(({ id, title, reviewBy, lastReviewed }) => ({ id, title, reviewBy, lastReviewed })),
    neverReviewed: practices.filter(({ reviewBy, lastReviewed }) => !reviewBy && !lastReviewed).length,
    gaps: gapMatrix(practices.filter(({ inChile }) => inChile)),
  };
}
