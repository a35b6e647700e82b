import type { Template } from '@/domain/template';
import type { Messages } from '@/i18n/messages';
import type { MeasuredLogo } from '../logo';

/** The input of a template's document, in any format. */
export interface TemplateOrder {
  template: Template;
  words: Messages;
  /** The municipality's name, or empty. */
  municipality: string;
  logo: MeasuredLogo | null;
  /** Absolute address of the template's page. */
  address: string;
}
