import type { Template, TemplateFormat } from '@/domain/template';
import { cleanLine } from './clean';
import { templateDocx } from './docx/document';
import { measureLogo, type Logo } from './logo';
import { templatePdf } from './pdf/template/document';
import type { TemplateOrder } from './template/order';
import { wordsIn } from './words';
import { templateXlsx } from './xlsx/document';

export interface TemplateDocumentOptions {
  /** The municipality's name, checked; where there is none, a line to write it on. */
  municipality?: string;
  logo?: Logo;
  /** Absolute address of the template's page. */
  address: string;
}

const MAKERS: Readonly<Record<TemplateFormat, (order: TemplateOrder) => Promise<Buffer>>> = {
  docx: templateDocx,
  xlsx: templateXlsx,
  pdf: templatePdf,
};

/**
 * A template as a document to print or to fill in, in its own language.
 * @throws UnreadableLogo where the logo's bytes are no picture of the kind they claim to be.
 */
export async function templateDocument(
  template: Template,
  format: TemplateFormat,
  { municipality = '', logo, address }: TemplateDocumentOptions,
): Promise<Buffer> {
  return MAKERS[format]({
    template,
    words: wordsIn(template.locale),
    municipality: cleanLine(municipality),
    logo: logo ? await measureLogo(logo) : null,
    address,
  });
}
