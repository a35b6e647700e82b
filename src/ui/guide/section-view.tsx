import './guide.css';
import '../blocks/blocks.css';
import { useTranslations } from 'next-intl';
import type { BlockReferences, GlossaryTerm, Guide, GuideSection } from '@/domain/guide';
import { headingsOf } from '@/domain/headings';
import type { Locale } from '@/domain/locale';
import type { SiteSettings } from '@/domain/site';
import type { SectionBoxes } from '@/domain/ticks';
import { POLICY_STAGES } from '@/domain/vocabularies/policy-stages';
import type { ShowingPractices } from '@/domain/way-on';
import { pathOf } from '@/i18n/navigation';
import { Breadcrumbs } from '../breadcrumbs';
import { Cover } from '../cover';
import { ALL_DIMENSIONS } from '../cover-path';
import { DimensionTags } from '../dimension-tags';
import { ShowingPracticesList } from '../showing-practices';
import { ContentsList } from './contents-list';
import { sectionHref, wayTo } from './contents';
import { langOf } from './reading';
import { SectionActions } from './section-actions';
import { SectionEnd } from './section-end';
import { SectionNeighbours } from './section-neighbours';
import { SectionText } from './section-text';
import { StagePath } from './stage-path';
import { StoredTicks } from './stored-ticks';

interface SectionViewProps {
  guide: Guide;
  section: GuideSection;
  references: BlockReferences;
  terms: readonly GlossaryTerm[];
  /** Every box of the guide, for how far the visitor has come in each stage. */
  boxes: readonly SectionBoxes[];
  /** Practices that show what it is about; null if there are none. */
  practices: ShowingPractices | null;
  settings: SiteSettings;
  locale: Locale;
  /** Absolute address of the page: in citations and in reports of errors. */
  url: string;
}

/** One section of a guide: the path to it, its text, its source, and its neighbours. */
export function SectionView(props: SectionViewProps) {
  const { guide, section, references, terms, boxes, practices, locale } = props;
  const t = useTranslations('guide');
  const wayOn = useTranslations('wayOn');
  const lang = langOf(section, locale);
  const way = wayTo(section.id, guide.contents).slice(0, -1);
  const steps = [
    { label: t('title'), href: pathOf('/guides', locale) },
    { label: guide.title, href: pathOf('/guides/[slug]', locale, guide.slug) },
    ...way.map((entry) => ({ label: entry.title, href: sectionHref(guide, entry, locale) })),
  ];
  const shown = section.dimensions.length > 0 ? section.dimensions : ALL_DIMENSIONS;
  return (
    <article>
      <Cover className="section-cover" id={section.id} dimensions={shown} shape="band" eager />
      <div className="container section-layout">
        <Breadcrumbs locale={locale} steps={steps} />
        <StagePath guide={guide} locale={locale} current={section.policyStage} />
        <ContentsList
          guide={guide}
          locale={locale}
          current={section.id}
          headings={[...headingsOf(section.body).values()]}
        />
        <div className="section-main">
          <header className="section-head">
            {section.policyStage && (
              <p className="section-stage">
                {t('stage', { number: POLICY_STAGES.keys.indexOf(section.policyStage) + 1 })}
              </p>
            )}
            <h1 lang={lang}>{section.title}</h1>
            <p className="lead" lang={lang}>
              {section.summary}
            </p>
            {section.dimensions.length > 0 && section.dimensions.length < ALL_DIMENSIONS.length && (
              <DimensionTags dimensions={section.dimensions} locale={locale} linked />
            )}
            {lang && <p className="note">{t('sectionOnlySpanish')}</p>}
          </header>
          <div lang={lang}>
            <SectionText section={section} references={references} terms={terms} locale={locale} />
          </div>
          <SectionEnd {...props} />
          {practices && (
            <section className="section-practices no-print" aria-labelledby="way-on">
              <h2 id="way-on" className="part-title">
                {wayOn('practices', { count: section.dimensions.length })}
              </h2>
              <ShowingPracticesList found={practices} of="section" locale={locale} />
            </section>
          )}
          <SectionActions {...props} />
          <SectionNeighbours guide={guide} section={section} locale={locale} />
        </div>
      </div>
      <StoredTicks sections={boxes} progress={t('progress', { done: '{done}', total: '{total}' })} />
    </article>
  );
}
