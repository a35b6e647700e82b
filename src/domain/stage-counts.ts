import { NOT_STATED } from './facets';
import type { MunicipalitySummary } from './municipality';
import { SEAL_STAGES, type SealStage } from './vocabularies/seal-stages';

/** A stage; `withdrawn` for a municipality that left; `none` where no stage is documented. */
export type StageKey = SealStage | 'withdrawn' | typeof NOT_STATED;

export type StageCounts = Readonly<Record<StageKey, number>>;

export const STAGE_KEYS: readonly StageKey[] = [...SEAL_STAGES.keys, 'withdrawn', NOT_STATED];

const keyOf = ({ seal }: Pick<MunicipalitySummary, 'seal'>): StageKey =>
  seal.stage ?? (seal.withdrawn ? 'withdrawn' : NOT_STATED);

/** How many municipalities are at each stage. Only those at a stage count as adhered. */
export function stageCounts(municipalities: readonly Pick<MunicipalitySummary, 'seal'>[]): StageCounts {
  const counts = Object.fromEntries(STAGE_KEYS.map((key) => [key, 0])) as Record<StageKey, number>;
  for (const municipality of municipalities) counts[keyOf(municipality)] += 1;
  return counts;
}
