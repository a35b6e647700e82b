import type { Locale } from '@/domain/locale';
import type { Template, TemplateFormat, TemplateSummary } from '@/domain/template';
import type { PolicyStage } from '@/domain/vocabularies/policy-stages';

type Addressed = Pick<TemplateSummary, 'slug'> & Partial<Pick<Template, 'slugs'>>;

/** Address of a template as a document in a language. */
export const downloadPath = ({ slug, slugs }: Addressed, format: TemplateFormat, language: Locale): string =>
  `/descargas/plantillas/${encodeURIComponent(slugs?.[language] ?? slug)}.${format}`;

/** The document in a language. */
export const downloadHref = (template: Addressed, format: TemplateFormat, language: Locale): string =>
  `${downloadPath(template, format, language)}?lang=${language}`;

/** Every template of a stage in one archive. */
export const kitHref = (stage: PolicyStage, language: Locale): string =>
  `/descargas/kits/${stage}.zip?lang=${language}`;

/** The whole guide as one document. */
export const guideHref = ({ slug }: { slug: string }, language: Locale): string =>
  `/descargas/guias/${encodeURIComponent(slug)}.pdf?lang=${language}`;
