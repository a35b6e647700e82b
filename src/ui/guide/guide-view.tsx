import './guide.css';
import { useTranslations } from 'next-intl';
import type { Guide, SectionEntry } from '@/domain/guide';
import type { Locale } from '@/domain/locale';
import type { SectionBoxes } from '@/domain/ticks';
import { pathOf } from '@/i18n/navigation';
import { Breadcrumbs } from '../breadcrumbs';
import { Cover } from '../cover';
import { ALL_DIMENSIONS } from '../cover-path';
import { Icon } from '../icon';
import { RichText } from '../rich-text';
import { StageBand } from '../stage-band';
import { beginnings, inOrder, sectionHref } from './contents';
import { GuideFacts } from './guide-facts';
import { langOf } from './reading';
import { StoredTicks } from './stored-ticks';
import { WholeGuideLinks } from './whole-guide-links';

interface GuideViewProps {
  guide: Guide;
  boxes: readonly SectionBoxes[];
  locale: Locale;
}

/** The cover of a guide: what it is, the five stages as a path, and its contents. */
export function GuideView({ guide, boxes, locale }: GuideViewProps) {
  const t = useTranslations('guide');
  const lang = langOf(guide, locale);
  const [first] = inOrder(guide.contents);
  const stages = beginnings(guide.contents).map(({ stage, entry }) => ({
    stage,
    href: sectionHref(guide, entry, locale),
  }));
  return (
    <article>
      <Cover className="guide-cover" id={guide.id} dimensions={ALL_DIMENSIONS} shape="band" eager />
      <div className="container guide">
        <Breadcrumbs locale={locale} steps={[{ label: t('title'), href: pathOf('/guides', locale) }]} />
        <header className="guide-head">
          <h1 lang={lang}>{guide.title}</h1>
          <p className="lead" lang={lang}>
            {guide.summary}
          </p>
          {lang && <p className="note">{t('onlySpanish')}</p>}
          <p className="guide-ways no-print">
            {first && (
              <a className="button" href={sectionHref(guide, first, locale)}>
                {t('start')} <Icon name="arrow" />
              </a>
            )}
            <WholeGuideLinks guide={guide} locale={locale} />
          </p>
        </header>
        <GuideFacts guide={guide} locale={locale} />
        {guide.body && (
          <div className="guide-body" lang={lang}>
            <RichText document={guide.body} raised />
          </div>
        )}
      </div>
      {stages.length > 0 && <StageBand lead={t('stagesLead')} stages={stages} locale={locale} withProgress />}
      <section className="container guide-contents" aria-labelledby="contents">
        <h2 id="contents">{t('contents')}</h2>
        <ol role="list" lang={lang}>
          {guide.contents.map((entry) => (
            <Chapter key={entry.id} entry={entry} guide={guide} locale={locale} />
          ))}
        </ol>
      </section>
      <StoredTicks sections={boxes} progress={t('progress', { done: '{done}', total: '{total}' })} />
    </article>
  );
}

type WithinGuide = Pick<GuideViewProps, 'guide' | 'locale'>;

function Chapter({ entry, ...within }: { entry: SectionEntry } & WithinGuide) {
  return (
    <li className="chapter">
      <h3>
        <a href={sectionHref(within.guide, entry, within.locale)}>{entry.title}</a>
      </h3>
      <Within entries={entry.children} {...within} />
    </li>
  );
}

/** The sections within another, each with its own subsections. */
function Within({ entries, guide, locale }: { entries: readonly SectionEntry[] } & WithinGuide) {
  if (entries.length === 0) return null;
  return (
    <ol role="list">
      {entries.map((entry) => (
        <li key={entry.id}>
          <a href={sectionHref(guide, entry, locale)}>{entry.title}</a>
          <Within entries={entry.children} guide={guide} locale={locale} />
        </li>
      ))}
    </ol>
  );
}
