import './guide.css';
import { useTranslations } from 'next-intl';
import type { Guide, SectionEntry } from '@/domain/guide';
import type { Locale } from '@/domain/locale';
import type { SectionBoxes } from '@/domain/ticks';
import { POLICY_STAGES } from '@/domain/vocabularies/policy-stages';
import { pathOf } from '@/i18n/navigation';
import { Breadcrumbs } from '../breadcrumbs';
import { Cover } from '../cover';
import { ALL_DIMENSIONS } from '../cover-path';
import { Icon } from '../icon';
import { RichText } from '../rich-text';
import { beginnings, inOrder, sectionHref } from './contents';
import { GuideFacts } from './guide-facts';
import { langOf } from './reading';
import { TickKeeper } from './tick-keeper';

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
            <a className="button button-plain" href={pathOf('/guides/[slug]/whole', locale, guide.slug)}>
              {t('whole')}
            </a>
          </p>
        </header>
        <GuideFacts guide={guide} locale={locale} />
        {guide.body && (
          <div className="guide-body" lang={lang}>
            <RichText document={guide.body} raised />
          </div>
        )}
      </div>
      <Stages guide={guide} locale={locale} />
      <section className="container guide-contents" aria-labelledby="contents">
        <h2 id="contents">{t('contents')}</h2>
        <ol role="list" lang={lang}>
          {guide.contents.map((entry) => (
            <Chapter key={entry.id} entry={entry} guide={guide} locale={locale} />
          ))}
        </ol>
      </section>
      <TickKeeper sections={boxes} progress={t('progress', { done: '{done}', total: '{total}' })} />
    </article>
  );
}

/** The five stages on deep blue, as the home page shows them, with what the visitor has ticked in each. */
function Stages({ guide, locale }: Pick<GuideViewProps, 'guide' | 'locale'>) {
  const t = useTranslations('guide');
  const home = useTranslations('home');
  const stages = beginnings(guide.contents);
  if (stages.length === 0) return null;
  return (
    <section className="stages" aria-labelledby="stages">
      <div className="container">
        <h2 id="stages">{home('stages')}</h2>
        <p className="section-lead">{t('stagesLead')}</p>
        <ol role="list">
          {stages.map(({ stage, entry }) => (
            <li key={stage}>
              <h3>
                <a href={sectionHref(guide, entry, locale)}>
                  {POLICY_STAGES.keys.indexOf(stage) + 1}. {POLICY_STAGES.short(stage, locale)}
                </a>
              </h3>
              <p>{home(`stageNotes.${stage}`)}</p>
              <p className="stage-progress" data-progress={`stage ${stage}`} />
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

function Chapter({ entry, guide, locale }: { entry: SectionEntry } & Pick<GuideViewProps, 'guide' | 'locale'>) {
  const within = inOrder(entry.children);
  return (
    <li className="chapter">
      <h3>
        <a href={sectionHref(guide, entry, locale)}>{entry.title}</a>
      </h3>
      {within.length > 0 && (
        <ol role="list">
          {within.map((each) => (
            <li key={each.id}>
              <a href={sectionHref(guide, each, locale)}>{each.title}</a>
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}
