import { env } from '@/config/env';
import { templateDocument } from '@/documents/template';
import type { Template, TemplateFormat } from '@/domain/template';
import { problemInWords } from '@/domain/template-problem-words';
import { templateProblems } from '@/domain/template-problems';
import { pathOf } from '@/i18n/navigation';
import { documentQueue, type MadeDocument } from './document-queue';
import type { ReadLogo } from './logo';

/** What one person has put into a document. */
interface Personal {
  municipality: string | null;
  logo: ReadLogo | null;
}

interface TemplateFile {
  template: Template;
  format: TemplateFormat;
  personal?: Personal;
  /** See `DocumentQueue.make`. */
  patient?: boolean;
}

const addressOf = ({ locale, slug }: Template): string => env().SITE_URL + pathOf('/templates/[slug]', locale, slug);

/** What keeps a template from being made into a document; null where nothing does. */
export function problemOf(template: Template) {
  const [problem] = templateProblems(template.structure);
  return problem ? { path: problem.path, words: problemInWords(problem, template.structure) } : null;
}

/**
 * The document of a template without problems.
 * @throws QueueFull
 */
export function templateFile({ template, format, personal, patient = false }: TemplateFile): Promise<MadeDocument> {
  const address = addressOf(template);
  const { municipality, logo } = personal ?? { municipality: null, logo: null };
  if (!municipality && !logo) {
    return documentQueue().makeOnce(
      { template, format, address },
      () => templateDocument(template, format, { address }),
      patient,
    );
  }
  return documentQueue().make(
    () =>
      templateDocument(template, format, {
        address,
        ...(municipality ? { municipality } : {}),
        ...(logo ? { logo } : {}),
      }),
    patient,
  );
}
