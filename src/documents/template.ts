import type { Template, TemplateFormat } from '@/domain/template';
import { cleanLine } from './clean';
import { templateDocx } from './docx/document';
import { measureLogo, type Logo } from './logo';
import { templatePdf } from './pdf/template/document';
import type { TemplateOrder } from './template/order';
import { wordsIn } from './words';
import { templateXlsx } from './xlsx/document';

export interface TemplateDocumentOptions {
  /** The validated name of the municipality; without it, there is a line to write it on. */
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
 * @throws UnreadableLogo if the logo's bytes are not a picture of the declared type.
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
