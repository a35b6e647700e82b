import { describeRelease } from './suite';

describeRelease('2026-11-21-935a95b');
