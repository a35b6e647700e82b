import { isCommuneCode, mayLieInChile, regionOfCommune } from '@/domain/chile';
import { todayInChile } from '@/domain/chilean-time';
import type { Localized } from '@/domain/locale';
import { endsBefore, isPartialDate } from '@/domain/partial-date';
import { sealHistoryProblems, type SealEvent, type SealHistoryProblem } from '@/domain/seal-history';
import { SEAL_EVENTS } from '@/domain/vocabularies/seal-stages';
import { OBJECTIONS } from '../../validation/messages';
import { at, isEmpty, isPublishing, type Rule } from '../../validation/rule';

const isChilean = (data: unknown): boolean => at(data, 'country') === 'CL';

export const regionOnlyInChile: Rule = (value, { data }) =>
  !isEmpty(value) && !isChilean(data) ? OBJECTIONS.regionElsewhere : null;

export const onlyInChile: Rule = (value, { data }) =>
  !isEmpty(value) && !isChilean(data) ? OBJECTIONS.onlyForChile : null;

export const communeCodeShape: Rule = (value) =>
  isEmpty(value) || isCommuneCode(value) ? null : OBJECTIONS.communeCodeShape;

export const ofItsRegion: Rule = (value, { data }) => {
  const region = at(data, 'region');
  return isCommuneCode(value) && !isEmpty(region) && regionOfCommune(value) !== region
    ? OBJECTIONS.communeCodeElsewhere
    : null;
};

/** No two municipalities share a commune. A unique index would not do: MongoDB counts empty values as equal. */
export const freeCommuneCode: Rule = async (value, { id, data, req, event }) => {
  if (isEmpty(value) || event === 'onChange') return null;
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'municipalities',
    limit: 2,
    pagination: false,
    req,
    where: { communeCode: { equals: value } },
  });
  const own = id ?? at(data, 'id');
  return docs.some((municipality) => municipality.id !== own) ? OBJECTIONS.communeCodeTaken : null;
};

/** @param other name of the sibling that belongs to it. */
export const together =
  (other: string): Rule =>
  (value, { siblingData }) =>
    isEmpty(value) && !isEmpty(at(siblingData, other)) ? OBJECTIONS.halfCoordinates : null;

export const withinChile: Rule = (value, { siblingData }) => {
  const [latitude, longitude] = [at(siblingData, 'latitude'), at(siblingData, 'longitude')];
  if (isEmpty(value) || typeof latitude !== 'number' || typeof longitude !== 'number') return null;
  return mayLieInChile({ latitude, longitude }) ? null : OBJECTIONS.outsideChile;
};

interface PlacedEvent extends SealEvent {
  /** Row of the form, from 0. */
  row: number;
}

/** Rows that say what happened and when; the others are yet to be filled in. */
function eventsIn(data: unknown): PlacedEvent[] {
  const rows = at(data, 'sealHistory');
  return (Array.isArray(rows) ? (rows as unknown[]) : []).flatMap((event, row) => {
    const [kind, date] = [at(event, 'kind'), at(event, 'date')];
    return SEAL_EVENTS.has(kind) && isPartialDate(date) ? [{ kind, date, row }] : [];
  });
}

const SAID: Readonly<Record<SealHistoryProblem['problem'], Localized>> = {
  future: OBJECTIONS.futureEvent,
  repeated: OBJECTIONS.repeatedEvent,
  revalidatedBeforeAward: OBJECTIONS.revalidatedBeforeAward,
  withdrawnBeforeJoining: OBJECTIONS.withdrawnBeforeJoining,
};

/** The event can be true together with the others of the history. Reported at its date. */
export const soundEvent: Rule = (_value, { data, path }) => {
  const events = eventsIn(data);
  const problems = sealHistoryProblems(events, at(data, 'historyComplete') === true, todayInChile());
  const row = path.map(Number).find(Number.isInteger);
  const found = problems.find(({ index }) => events[index]?.row === row);
  return found ? SAID[found.problem] : null;
};

export const validAfterApproval: Rule = (value, { siblingData }) => {
  const approved = at(siblingData, 'approved');
  return isPartialDate(value) && isPartialDate(approved) && endsBefore(approved, value)
    ? OBJECTIONS.validBeforeApproved
    : null;
};

/** That a municipality piloted the guide is never said without its source. */
export const citedPilot: Rule = (value, context) =>
  value === true && isPublishing(context) && isEmpty(at(at(context.data, 'pilotCitation'), 'source'))
    ? OBJECTIONS.pilotWithoutCitation
    : null;
