import type { Kind } from '@/domain/kinds';
import { termHit } from '../glossary/term-hit';
import { guideHit, sectionHit } from '../guide/guide-hits';
import { practiceHit } from '../practice/practice-hit';
import { withIcon } from './hit-sign';
import type { HitView } from './hit-view';

/** What is drawn of each kind where its records are found. */
export const HIT_VIEWS: Readonly<Record<Kind, HitView>> = {
  practice: practiceHit,
  guide: guideHit,
  section: sectionHit,
  template: withIcon('file'),
  municipality: withIcon('place'),
  resource: withIcon('file'),
  term: termHit,
  page: withIcon('text'),
};
