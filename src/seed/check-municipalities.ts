import type { SeedContent } from './content';
import type { SeedReader } from './reader';
import type { Need } from './references';

/** Reports what profiles and materials refer to that does not exist, and communes that two municipalities claim. */
export function checkMunicipalities(content: SeedContent, reader: SeedReader, need: Need): void {
  const { municipalities, resources, sources } = content;
  const holders = new Map<string, string>();
  for (const [seedKey, record] of municipalities) {
    const file = `municipalities/${seedKey}.yaml`;
    for (const list of ['sealHistory', 'commitments', 'figures', 'localPolicies'] as const)
      record[list].forEach(({ citation }, index) =>
        need(file, `${list}.${index}.citation.source`, sources, citation.source),
      );
    need(file, 'pilotedGuide.source', sources, record.pilotedGuide?.source);
    const { communeCode } = record;
    if (communeCode === undefined) continue;
    const other = holders.get(communeCode);
    if (other) reader.report(file, 'communeCode', `is also that of municipalities/${other}.yaml`);
    holders.set(communeCode, seedKey);
  }
  for (const [seedKey, { source }] of resources) need(`resources/${seedKey}.yaml`, 'source', sources, source);
}
