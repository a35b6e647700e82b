import { seedInWords } from '../../scripts/steps/test-seed';

/** Once per run, before the first worker begins, which takes the seed over: a failure of a random test can be repeated. */
export default function tellSeed(): void {
  console.log(seedInWords());
}
