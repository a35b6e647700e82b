import { availableParallelism } from 'node:os';
import { atMost } from './at-most';
import { bin, ownScript, runNode, type CommandResult } from './command';

/** A check that passes or fails as a whole. */
export interface Check {
  name: string;
  run: () => Promise<CommandResult>;
}

const quietly = (args: readonly string[]) => () => runNode(args, { quiet: true });

/** What `npm run lint` checks. */
export const LINT: readonly Check[] = [
  {
    name: 'ESLint',
    run: quietly([bin.eslint, '--cache', '--cache-location', '.cache/eslint', '--max-warnings', '0', '.']),
  },
  {
    name: 'Prettier',
    run: quietly([
      bin.prettier,
      '--check',
      '--cache',
      '--cache-location',
      '.cache/prettier',
      '--log-level',
      'warn',
      '.',
    ]),
  },
  {
    name: 'Import table',
    run: quietly([bin.depcruise, '--config', '.dependency-cruiser.cjs', 'src', 'scripts', 'payload.config.ts']),
  },
  { name: 'Unused code', run: quietly([...ownScript(bin.knip), '--no-progress']) },
  { name: 'Documents', run: quietly(ownScript('scripts/check-docs.ts')) },
  { name: 'Content', run: quietly(ownScript('scripts/check-content.ts')) },
];

/** What `npm run typecheck` checks. First Next writes the types of routes and styles. */
export const TYPES: Check = {
  name: 'Types',
  run: async () => {
    const routes = await runNode([bin.next, 'typegen'], { quiet: true });
    return routes.code === 0 ? runNode([bin.tsc, '--noEmit'], { quiet: true }) : routes;
  },
};

export interface Tally {
  passed: number;
  failed: number;
}

/** Runs checks one after another, reports how each went, and shows the output of those that failed. */
export async function runChecks(checks: readonly Check[]): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 };
  const results = atMost(availableParallelism(), checks, async ({ name, run }) => ({ name, ...(await run()) }));
  for (const result of results) {
    const { name, code, seconds, output } = await result;
    console.log(`· ${name}: ${code === 0 ? 'right' : 'WRONG'} (${seconds.toFixed(1)} s)`);
    if (code !== 0) console.log(output.trim());
    tally[code === 0 ? 'passed' : 'failed'] += 1;
  }
  return tally;
}
