import type { Block } from 'payload';
import type { BlockName } from '@/domain/blocks';
import { aside } from './aside';
import { bibliography } from './bibliography';
import { checklist } from './checklist';
import { definition } from './definition';
import { diagram } from './diagram';
import { fieldTip } from './fieldTip';
import { footnote } from './footnote';
import { guidingQuestions } from './guidingQuestions';
import { practiceList } from './practiceList';
import { quotation } from './quotation';
import { sectionReference } from './sectionReference';
import { stageSummary } from './stageSummary';
import { steps } from './steps';
import { table } from './table';
import { templateLink } from './templateLink';

/** The blocks of a guide's running text, as editors fill them in. */
export const BLOCKS: Readonly<Record<BlockName, Block>> = {
  checklist,
  fieldTip,
  stageSummary,
  guidingQuestions,
  steps,
  definition,
  table,
  diagram,
  aside,
  quotation,
  bibliography,
  sectionReference,
  templateLink,
  practiceList,
};

/** Inline blocks. */
export const INLINE_BLOCKS = { footnote } as const;
