import fc from 'fast-check';
import { testSeed } from '../../scripts/steps/test-seed';

// Every file that uses fast-check takes it from here, so that a run can be repeated.
fc.configureGlobal({ seed: testSeed() });

export { default } from 'fast-check';
