import { env } from '@/config/env';
import type { Logo } from '@/documents/logo';
import type { Locale } from '@/domain/locale';
import type { Template, TemplateFormat } from '@/domain/template';
import { problemInWords } from '@/domain/template-problem-words';
import { templateProblems } from '@/domain/template-problems';
import { heavyWork } from '@/heavy-work/heavy-work';
import type { Made } from '@/heavy-work/tasks';
import { pathOf } from '@/i18n/navigation';
import { isHead, keptOrMade } from './made';

/** What one person puts into a document. */
export interface Personal {
  municipality: string | null;
  logo: Logo | null;
}

interface TemplateFile {
  template: Template;
  format: TemplateFormat;
  personal: Personal;
}

const addressOf = ({ locale, slug }: Template): string => env().SITE_URL + pathOf('/templates/[slug]', locale, slug);

/** What keeps a template from being made into a document; null where nothing does. */
export function problemOf(template: Template) {
  const [problem] = templateProblems(template.structure);
  return problem ? { path: problem.path, words: problemInWords(problem, template.structure) } : null;
}

/**
 * The document of a template without problems; null where only its head is asked for and none is kept. One that holds
 * what a person has put in is made for that person alone, who has been admitted before (`admit`).
 * @throws TryLater
 */
export async function templateFile(
  request: Request,
  { template, format, personal: { municipality, logo } }: TemplateFile,
): Promise<Made | null> {
  const address = addressOf(template);
  if (!municipality && !logo) return keptOrMade(request, 'template', { template, format, options: { address } });
  if (isHead(request)) return null;
  const options = { address, ...(municipality ? { municipality } : {}), ...(logo ? { logo } : {}) };
  return heavyWork().run('template', { template, format, options });
}

/**
 * Every template of a stage in every format that serves it; null where only its head is asked for and none is kept.
 * @throws TryLater
 */
export function kitFile(request: Request, templates: readonly Template[], language: Locale) {
  const asked = templates.map((template) => ({ template, address: addressOf(template) }));
  return keptOrMade(request, 'kit', { language, templates: asked });
}
