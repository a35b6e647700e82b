import './guide.css';
import '../blocks/blocks.css';
import { useTranslations } from 'next-intl';
import type { BlockReferences, Guide, GuideSection, SectionEntry } from '@/domain/guide';
import type { Locale } from '@/domain/locale';
import { boxesOf } from '@/domain/checklist-boxes';
import { POLICY_STAGES } from '@/domain/vocabularies/policy-stages';
import { pathOf } from '@/i18n/navigation';
import { Breadcrumbs } from '../breadcrumbs';
import { Icon } from '../icon';
import { PrintButton } from '../practice/print-button';
import { RichText, type Heading } from '../rich-text';
import { guideHref } from '../template/download-links';
import { wayTo } from './contents';
import { GuideFacts } from './guide-facts';
import { langOf } from './reading';
import { SectionEnd } from './section-end';
import { SectionText } from './section-text';
import { StoredTicks } from './stored-ticks';

interface WholeGuideViewProps {
  guide: Guide;
  sections: readonly GuideSection[];
  references: BlockReferences;
  locale: Locale;
}

/** On paper nothing opens, and a page this long would have hundreds: terms are explained on the pages of sections. */
const NOTHING_EXPLAINED = [] as const;

/** Titles of sections by depth; deeper ones share the last. */
const TITLES: readonly Heading[] = ['h2', 'h3', 'h4'];

/** A guide from the first section to the last, on one page: to print, to save, to search in. */
export function WholeGuideView({ guide, sections, references, locale }: WholeGuideViewProps) {
  const t = useTranslations('guide');
  const lang = langOf(guide, locale);
  return (
    <article className="container whole-guide">
      <Breadcrumbs
        locale={locale}
        steps={[
          { label: t('title'), href: pathOf('/guides', locale) },
          { label: guide.title, href: pathOf('/guides/[slug]', locale, guide.slug) },
        ]}
        here={t('wholeHere')}
      />
      <header className="guide-head">
        <h1 lang={lang}>{guide.title}</h1>
        <p className="lead" lang={lang}>
          {guide.summary}
        </p>
        <p className="guide-ways no-print">
          <PrintButton>
            <Icon name="print" /> {t('print')}
          </PrintButton>
          <a className="button button-plain" href={guideHref(guide, guide.locale)} download>
            <Icon name="file" /> {t('pdf')}
          </a>
          <a className="button button-plain" href={pathOf('/glossary', locale)}>
            {t('also.glossary')}
          </a>
        </p>
      </header>
      <GuideFacts guide={guide} locale={locale} />
      {guide.body && (
        <div lang={lang}>
          <RichText document={guide.body} raised />
        </div>
      )}
      <nav className="whole-contents" aria-labelledby="contents">
        <h2 id="contents">{t('contents')}</h2>
        <Contents entries={guide.contents} />
      </nav>
      {sections.map((section) => {
        const depth = Math.max(0, wayTo(section.id, guide.contents).length - 1);
        const Title = TITLES[Math.min(depth, TITLES.length - 1)] ?? 'h4';
        const prefix = `${section.slug}--`;
        return (
          <section key={section.id} className="whole-section" data-depth={depth} aria-labelledby={section.slug}>
            <Title id={section.slug} className="whole-title" lang={langOf(section, locale)}>
              {section.policyStage && depth === 0 && (
                <span className="section-stage">
                  {t('stage', { number: POLICY_STAGES.keys.indexOf(section.policyStage) + 1 })}{' '}
                </span>
              )}
              {section.title}
            </Title>
            <p className="lead" lang={langOf(section, locale)}>
              {section.summary}
            </p>
            <div lang={langOf(section, locale)}>
              <SectionText
                section={section}
                references={references}
                terms={NOTHING_EXPLAINED}
                locale={locale}
                prefix={prefix}
                lowered={Math.min(depth, TITLES.length - 1)}
              />
            </div>
            <SectionEnd section={section} references={references} locale={locale} prefix={prefix} Title="p" />
          </section>
        );
      })}
      <StoredTicks sections={sections.map(boxesOf)} progress={t('progress', { done: '{done}', total: '{total}' })} />
    </article>
  );
}

function Contents({ entries }: { entries: readonly SectionEntry[] }) {
  return (
    <ol role="list">
      {entries.map((entry) => (
        <li key={entry.id}>
          <a href={`#${entry.slug}`}>{entry.title}</a>
          {entry.children.length > 0 && <Contents entries={entry.children} />}
        </li>
      ))}
    </ol>
  );
}
