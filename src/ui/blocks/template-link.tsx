import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { TemplateSummary } from '@/domain/template';
import { Icon } from '../icon';

interface TemplateLinkProps {
  template: TemplateSummary;
  href: string;
  lang: string | undefined;
  /** What the text says about it; otherwise its own summary. */
  children: ReactNode;
}

/** A link to a template that can be downloaded here. */
export function TemplateLink({ template, href, lang, children }: TemplateLinkProps) {
  const t = useTranslations('blocks');
  return (
    <div className="block leads-on">
      <Icon name="file" />
      <div lang={lang}>
        <p className="leads-on-kind">{t('template')}</p>
        <p>
          <a className="leads-on-link" href={href}>
            {template.title}
          </a>
        </p>
        {children ?? <p>{template.summary}</p>}
      </div>
    </div>
  );
}
