import { SEAL_STAGES, type SealStage } from '@/domain/vocabularies/seal-stages';

/** Four stitches, as many of them coloured as stages reached. The stage is written next to them. */
export function StageStitches({ stage }: { stage: SealStage | null }) {
  const reached = stage ? SEAL_STAGES.keys.indexOf(stage) + 1 : 0;
  return (
    <span className="stitches" data-stage={stage ?? 'none'} aria-hidden="true">
      {SEAL_STAGES.keys.map((key, index) => (
        <span key={key} data-reached={index < reached ? '' : undefined} />
      ))}
    </span>
  );
}
