import '../guide/guide.css';
import '../blocks/blocks.css';
import './sello.css';
import { useTranslations } from 'next-intl';
import { dayInChile } from '@/domain/chilean-time';
import { numberedNotes } from '@/domain/footnotes';
import type { BlockReferences, GlossaryTerm } from '@/domain/guide';
import { headingsOf } from '@/domain/headings';
import type { Locale } from '@/domain/locale';
import { formatPartialDate } from '@/domain/partial-date';
import type { Figure as FigureRecord } from '@/domain/practice';
import type { SiteSettings, WrittenPage } from '@/domain/site';
import { pathOf } from '@/i18n/navigation';
import { Footnotes } from '../blocks/footnotes';
import { Breadcrumbs } from '../breadcrumbs';
import { AdhesionGrowth } from '../charts/adhesion-growth';
import { StatedShares } from '../charts/stated-shares';
import { Cover } from '../cover';
import { ALL_DIMENSIONS } from '../cover-path';
import { Figures } from '../figures';
import { langOf } from '../guide/reading';
import { SectionText } from '../guide/section-text';
import { Icon } from '../icon';
import { Citing } from '../practice/citing';
import { PrintButton } from '../practice/print-button';
import { Sources } from '../practice/sources';
import { SelloContents } from './sello-contents';
import type { SelloEntry } from './sello-entry';

interface SelloPageViewProps {
  page: WrittenPage;
  references: BlockReferences;
  /** Every page of the Sello, in order. */
  pages: readonly SelloEntry[];
  /** The glossary in the language of the page's words. */
  terms: readonly GlossaryTerm[];
  settings: SiteSettings;
  locale: Locale;
  /** Absolute address of the page. */
  url: string;
}

/** A page that explains the Sello: its text with blocks and notes, its figures and sources, and the pages around it. */
export function SelloPageView({ page, references, pages, terms, settings, locale, url }: SelloPageViewProps) {
  const t = useTranslations('sello');
  const lang = langOf(page, locale);
  return (
    <article>
      <Cover className="section-cover" id={page.id} dimensions={ALL_DIMENSIONS} shape="band" eager />
      <div className="container section-layout">
        <Breadcrumbs locale={locale} steps={[{ label: t('title'), href: pathOf('/sello-migrante', locale) }]} />
        <SelloContents pages={pages} current={page.id} headings={[...headingsOf(page.body).values()]} locale={locale} />
        <div className="section-main">
          <header className="section-head">
            <h1 lang={lang}>{page.title}</h1>
            <p className="lead" lang={lang}>
              {page.summary}
            </p>
            {lang && <p className="note">{t('onlySpanish')}</p>}
          </header>
          <div lang={lang}>
            <SectionText section={page} references={references} terms={terms} locale={locale} />
          </div>
          <PageEnd page={page} references={references} locale={locale} />
          <div className="section-actions no-print">
            <PrintButton>
              <Icon name="print" /> {t('print')}
            </PrintButton>
            <Citing title={page.title} publishedAt={page.updatedAt} settings={settings} url={url} />
          </div>
          <Neighbours pages={pages} current={page.id} locale={locale} />
        </div>
      </div>
    </article>
  );
}

/** Its figures: those that count adhered municipalities drawn over time, with their tables; the others as numbers. */
function PageFigures({ page, locale }: Pick<SelloPageViewProps, 'page' | 'locale'>) {
  const t = useTranslations('sello');
  const lang = langOf(page, locale);
  const isDrawn = ({ measures, asOf, to, from }: FigureRecord) =>
    measures === 'adhesion' && Boolean(asOf ?? to ?? from);
  const drawn = page.figures.filter(isDrawn);
  const others = page.figures.filter((figure) => !isDrawn(figure));
  return (
    <>
      {drawn.length > 0 && (
        <div className="section-part sello-drawn">
          <AdhesionGrowth locale={locale} figures={drawn} lang={lang} />
          <StatedShares locale={locale} figures={drawn} lang={lang} />
        </div>
      )}
      {others.length > 0 && (
        <section className="section-part">
          <h2 className="part-title">{t('figuresTitle')}</h2>
          <div className="sello-figures">
            <Figures figures={others} locale={locale} lang={lang} withNote />
          </div>
        </section>
      )}
    </>
  );
}

/** What follows the text: figures, notes, the document it is based on, and when it was last changed. */
function PageEnd({ page, references, locale }: Pick<SelloPageViewProps, 'page' | 'references' | 'locale'>) {
  const t = useTranslations('sello');
  const lang = langOf(page, locale);
  const notes = numberedNotes(page.body);
  return (
    <>
      {page.figures.length > 0 && <PageFigures page={page} locale={locale} />}
      {notes.length > 0 && (
        <section className="section-part section-notes">
          <h2 className="part-title">{t('notes')}</h2>
          <div lang={lang}>
            <Footnotes notes={notes} references={references} prefix="" />
          </div>
        </section>
      )}
      <section className="section-part section-source">
        <h2 className="part-title">{t(notes.length > 0 ? 'mainSource' : 'source')}</h2>
        {page.citation && <Sources citations={[page.citation]} locale={locale} lang={lang} />}
        <p className="authorship">{t('updated', { date: formatPartialDate(dayInChile(page.updatedAt), locale) })}</p>
      </section>
    </>
  );
}

function Neighbours({ pages, current, locale }: Pick<SelloPageViewProps, 'pages' | 'locale'> & { current: string }) {
  const t = useTranslations('sello');
  const place = pages.findIndex(({ id }) => id === current);
  const [before, after] = place < 0 ? [] : [pages[place - 1], pages[place + 1]];
  if (!before && !after) return null;
  const link = (page: SelloEntry, rel: 'prev' | 'next', way: string) => (
    <a href={pathOf('/sello-migrante/[slug]', locale, page.slug)} rel={rel}>
      <span className="neighbour-way">{way}</span>
      <span className="neighbour-title" lang={langOf(page, locale)}>
        {page.title}
      </span>
    </a>
  );
  return (
    <nav className="neighbours no-print" aria-label={t('neighbours')}>
      {before && link(before, 'prev', `← ${t('before')}`)}
      {after && link(after, 'next', `${t('after')} →`)}
    </nav>
  );
}
