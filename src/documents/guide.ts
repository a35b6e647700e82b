import type { BlockReferences, Guide, GuideSection } from '@/domain/guide';
import { guidePdf } from './pdf/guide/document';
import { wordsIn } from './words';

export interface GuideDocument {
  guide: Guide;
  /** In reading order. */
  sections: GuideSection[];
  references: BlockReferences;
  /** Absolute address of the guide's page. */
  address: string;
  /** Absolute addresses of the templates and practices that the guide refers to, by id; one without is named only. */
  addresses?: Readonly<Record<string, string>>;
}

/** A whole guide as a PDF to read and to print, in its own language. */
export const guideDocument = ({ addresses = {}, ...rest }: GuideDocument): Promise<Buffer> =>
  guidePdf({ ...rest, addresses, words: wordsIn(rest.guide.locale) });
