import type { Locale } from '@/domain/locale';
import type { TemplateSummary } from '@/domain/template';
import { pathOf } from '@/i18n/navigation';
import { langOf } from '../guide/reading';
import { LinkRow } from '../link-row';

/** Templates, one to a row. */
export function TemplateRows({ templates, locale }: { templates: readonly TemplateSummary[]; locale: Locale }) {
  return (
    <ul role="list" className="link-rows">
      {templates.map((template) => (
        <LinkRow
          key={template.id}
          icon="file"
          title={template.title}
          summary={template.summary}
          href={pathOf('/templates/[slug]', locale, template.slug)}
          lang={langOf(template, locale)}
        />
      ))}
    </ul>
  );
}
