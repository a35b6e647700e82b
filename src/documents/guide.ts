import type { BlockReferences, Guide, GuideSection } from '@/domain/guide';
import type { PracticeSummary } from '@/domain/practice';
import type { TemplateSummary } from '@/domain/template';
import { guidePdf } from './pdf/guide/document';
import { wordsIn } from './words';

export interface GuideDocument {
  guide: Guide;
  /** In reading order. */
  sections: GuideSection[];
  references: BlockReferences;
  /** Absolute address of the guide's page. */
  address: string;
  /** Absolute addresses of what the guide refers to; without them things are named but not linked. */
  addressOf?: {
    template: (template: TemplateSummary) => string;
    practice: (practice: PracticeSummary) => string;
  };
}

/** A whole guide as a PDF to read and to print, in its own language. */
export const guideDocument = ({ addressOf, ...rest }: GuideDocument): Promise<Buffer> =>
  guidePdf({ ...rest, addressOf: addressOf ?? null, words: wordsIn(rest.guide.locale) });
