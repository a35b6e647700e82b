import { mayLieInChile, regionOfCommune } from '@/domain/chile';
import type { Localized } from '@/domain/locale';
import type { PartialDate } from '@/domain/partial-date';
import { sealHistoryProblems, type SealEvent } from '@/domain/seal-history';
import { SEAL_EVENTS, type SealEventKind } from '@/domain/vocabularies/seal-stages';
import { COLUMNS, type Column, type ColumnKey, type Facts } from './columns';
import { OBJECTIONS } from './messages';
import type { Remark } from './rows';
import type { SourceBook } from './sources';

/** One event with its source, as it will stand in the record. */
export interface SourcedEvent extends SealEvent {
  /** Id; null where none is stated. */
  source: string | null;
}

/** A record as it would be after the import. */
export interface Outcome {
  facts: Facts;
  events: readonly SourcedEvent[];
  isNew: boolean;
}

const remark = (column: ColumnKey | null, message: Localized): Remark => ({ column, message });

const needed = ({ facts, isNew }: Outcome): Remark[] =>
  isNew
    ? COLUMNS.filter((column: Column) => column.fixed && facts[column.key] === null).map(({ key }) =>
        remark(key, OBJECTIONS.needed),
      )
    : [];

function place({ facts: { communeCode, region, latitude, longitude } }: Outcome): Remark[] {
  const remarks: Remark[] = [];
  if (typeof communeCode === 'string' && region !== null && regionOfCommune(communeCode) !== region) {
    remarks.push(remark('communeCode', OBJECTIONS.codeElsewhere));
  }
  if (typeof latitude === 'number' && typeof longitude === 'number') {
    if (!mayLieInChile({ latitude, longitude })) remarks.push(remark('latitude', OBJECTIONS.outsideChile));
  } else if (latitude !== null || longitude !== null) {
    remarks.push(remark(latitude === null ? 'latitude' : 'longitude', OBJECTIONS.halfCoordinates));
  }
  return remarks;
}

const history = ({ facts, events }: Outcome, today: PartialDate): Remark[] =>
  sealHistoryProblems(events, facts.historyComplete === true, today).flatMap(({ index, problem }) => {
    const event = events[index];
    return event ? [remark(event.kind, OBJECTIONS[problem])] : [];
  });

/** What a published record says has its source, and visitors can see it. */
function sources({ facts, events }: Outcome, book: SourceBook): Remark[] {
  if (facts.published !== true) return [];
  const remarks: Remark[] = [];
  const cited = events.map(({ source }) => source);
  if (cited.includes(null)) remarks.push(remark('sealSource', OBJECTIONS.sourceNeeded));
  if (cited.some((source) => source !== null && !book.isPublished(source))) {
    remarks.push(remark('sealSource', OBJECTIONS.draftSource));
  }
  const { pilotedGuide, pilotSource } = facts;
  if (pilotedGuide === true && pilotSource === null) remarks.push(remark('pilotSource', OBJECTIONS.pilotSourceNeeded));
  if (typeof pilotSource === 'string' && !book.isPublished(pilotSource)) {
    remarks.push(remark('pilotSource', OBJECTIONS.draftSource));
  }
  return remarks;
}

/** What keeps a record from being as it would be: the rules of the form, checked before anything is written. */
export const objectionsTo = (outcome: Outcome, today: PartialDate, book: SourceBook): Remark[] => [
  ...needed(outcome),
  ...place(outcome),
  ...history(outcome, today),
  ...sources(outcome, book),
];

/** The kinds of event that have a column of dates each. */
export const EVENT_KINDS: readonly SealEventKind[] = SEAL_EVENTS.keys;
