import { describeRelease } from './suite';

describeRelease('2026-12-01-cd1ae90');
