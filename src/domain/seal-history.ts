import { comparePartialDates, endsBefore, yearOf, type PartialDate } from './partial-date';
import { SEAL_EVENTS, SEAL_STAGES, type SealEventKind, type SealStage } from './vocabularies/seal-stages';

/** Years between an award or a revalidation and the next review. */
export const REVALIDATION_YEARS = 2;

/** One dated event in a municipality's history with the Sello. */
export interface SealEvent {
  kind: SealEventKind;
  date: PartialDate;
}

/** The current state of a municipality, as far as its history says. */
export interface SealState {
  /** Null if the history states no stage, or if the last event is a withdrawal. */
  stage: SealStage | null;
  /** When the stage was first reached since the municipality (re)joined. */
  since: PartialDate | null;
  /** When it left; null if it has not, or has come back. */
  withdrawn: PartialDate | null;
  /** When the seal falls due for review, as exact as its last date; null if unknown or not applicable. */
  revalidationDue: PartialDate | null;
}

const NOTHING: SealState = { stage: null, since: null, withdrawn: null, revalidationDue: null };

const rank = (kind: SealEventKind): number => SEAL_EVENTS.keys.indexOf(kind);

const groupedBy = <Item>(items: readonly Item[], key: (item: Item) => string): Item[][] => {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.entries()].sort(([a], [b]) => comparePartialDates(a, b)).map(([, group]) => group);
};

const YEAR = 'YYYY'.length;
const MONTH = 'YYYY-MM'.length;
const DAY = 'YYYY-MM-DD'.length;
const FINER = new Map([
  [YEAR, MONTH],
  [MONTH, DAY],
]);

/**
 * Events in chronological order. If dates are too coarse to tell (one says 2021, another 2021-05), the programme's own
 * order decides: letter, report, award, revalidation, leaving last; within one kind, the less exact first.
 */
export function inOrder<Event extends SealEvent>(events: readonly Event[], length = YEAR): Event[] {
  return groupedBy(events, ({ date }) => date.slice(0, length)).flatMap((group) => {
    const finer = FINER.get(length);
    const tellApart = finer !== undefined && group.every(({ date }) => date.length >= finer);
    return tellApart
      ? inOrder(group, finer)
      : group.toSorted((a, b) => rank(a.kind) - rank(b.kind) || comparePartialDates(a.date, b.date));
  });
}

/** The same day, month or year later; 29 February becomes the 28th. */
function yearsLater(date: PartialDate, years: number): PartialDate {
  const year = String(yearOf(date) + years).padStart(YEAR, '0');
  const rest = date.slice(YEAR);
  return rest === '-02-29' ? `${year}-02-28` : `${year}${rest}`;
}

const isSeal = ({ kind }: SealEvent): boolean => kind === 'awarded' || kind === 'revalidated';

/** Events up to `today`, without those that are certainly still to come. */
const happened = <Event extends SealEvent>(events: readonly Event[], today: PartialDate): Event[] =>
  events.filter(({ date }) => !endsBefore(date, today));

/**
 * Derives the current state of a municipality from its dated events.
 * A later report (`evaluation`) or letter takes no seal away: within one membership the most advanced stage counts.
 * @param complete whether the history is known to be complete: only then does silence mean that nothing happened, and
 *   a date of review can be given
 * @param today `YYYY-MM-DD`
 */
export function sealState(events: readonly SealEvent[], complete: boolean, today: PartialDate): SealState {
  const past = inOrder(happened(events, today));
  const last = past.at(-1);
  if (!last) return NOTHING;
  if (last.kind === 'withdrawn') return { ...NOTHING, withdrawn: last.date };
  const joined = past.slice(past.findLastIndex(({ kind }) => kind === 'withdrawn') + 1);
  const furthest = Math.max(...joined.map(({ kind }) => rank(kind)));
  const first = joined.find(({ kind }) => rank(kind) === furthest);
  const lastSeal = joined.findLast(isSeal);
  return {
    stage: SEAL_STAGES.keys[furthest] ?? null,
    since: first?.date ?? null,
    withdrawn: null,
    revalidationDue: complete && lastSeal ? yearsLater(lastSeal.date, REVALIDATION_YEARS) : null,
  };
}

/** Whether the review is certainly late: its whole year, month or day has passed. */
export const isOverdue = ({ revalidationDue }: SealState, today: PartialDate): boolean =>
  revalidationDue !== null && endsBefore(today, revalidationDue);

/** Why a history cannot be right, by the position of the event in the given list. */
export interface SealHistoryProblem {
  index: number;
  problem: 'future' | 'repeated' | 'revalidatedBeforeAward' | 'withdrawnBeforeJoining';
}

/**
 * What an editor should correct before publishing. A first event may be any stage: earlier ones are often not
 * documented.
 */
export function sealHistoryProblems(
  events: readonly SealEvent[],
  complete: boolean,
  today: PartialDate,
): SealHistoryProblem[] {
  const problems: SealHistoryProblem[] = [];
  const seen = new Set<string>();
  const indexed = events.map(({ kind, date }, index) => ({ kind, date, index }));
  let member = false;
  let sealed = false;
  for (const { kind, date, index } of inOrder(indexed)) {
    if (endsBefore(date, today)) problems.push({ index, problem: 'future' });
    if (seen.has(`${kind} ${date}`)) problems.push({ index, problem: 'repeated' });
    seen.add(`${kind} ${date}`);
    if (complete && kind === 'revalidated' && !sealed) problems.push({ index, problem: 'revalidatedBeforeAward' });
    if (complete && kind === 'withdrawn' && !member) problems.push({ index, problem: 'withdrawnBeforeJoining' });
    member = kind !== 'withdrawn';
    sealed = kind === 'withdrawn' ? false : sealed || isSeal({ kind, date });
  }
  return problems;
}
