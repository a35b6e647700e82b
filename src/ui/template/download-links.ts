import type { Locale } from '@/domain/locale';
import type { TemplateFormat, TemplateSummary } from '@/domain/template';
import type { PolicyStage } from '@/domain/vocabularies/policy-stages';

/** Address of a template as a document. */
export const downloadPath = ({ slug }: Pick<TemplateSummary, 'slug'>, format: TemplateFormat): string =>
  `/descargas/plantillas/${encodeURIComponent(slug)}.${format}`;

/** The document in a language. */
export const downloadHref = (
  template: Pick<TemplateSummary, 'slug'>,
  format: TemplateFormat,
  language: Locale,
): string => `${downloadPath(template, format)}?lang=${language}`;

/** Every template of a stage in one archive. */
export const kitHref = (stage: PolicyStage, language: Locale): string =>
  `/descargas/kits/${stage}.zip?lang=${language}`;

/** The whole guide as one document. */
export const guideHref = ({ slug }: { slug: string }, language: Locale): string =>
  `/descargas/guias/${encodeURIComponent(slug)}.pdf?lang=${language}`;
