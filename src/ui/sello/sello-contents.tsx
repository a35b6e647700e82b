import { useTranslations } from 'next-intl';
import type { TextHeading } from '@/domain/headings';
import type { Locale } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';
import { langOf } from '../guide/reading';
import { ContentsFollower } from '../guide/contents-follower';
import type { SelloEntry } from './sello-entry';

interface SelloContentsProps {
  pages: readonly SelloEntry[];
  /** Id of the page that is being read. */
  current: string;
  /** The headings of that page. */
  headings: readonly TextHeading[];
  locale: Locale;
}

/** The pages of the Sello around the current one: next to the text on a desktop, folded above it on a phone. */
export function SelloContents(props: SelloContentsProps) {
  const t = useTranslations('sello');
  return (
    <>
      <details className="contents-fold no-print">
        <summary>{t('contents')}</summary>
        <nav aria-label={t('contents')}>
          <Entries {...props} />
        </nav>
      </details>
      <nav className="contents-side no-print" aria-label={t('contents')}>
        <p className="contents-title">
          <a href={pathOf('/sello-migrante', props.locale)}>{t('contents')}</a>
        </p>
        <Entries {...props} />
      </nav>
      <ContentsFollower />
    </>
  );
}

function Entries({ pages, current, headings, locale }: SelloContentsProps) {
  return (
    <ol role="list" className="contents">
      {pages.map((page) => (
        <li key={page.id}>
          <a
            href={pathOf('/sello-migrante/[slug]', locale, page.slug)}
            lang={langOf(page, locale)}
            aria-current={page.id === current ? 'page' : undefined}
          >
            {page.title}
          </a>
          {page.id === current && headings.length > 0 && (
            <ol role="list" className="contents-headings" lang={langOf(page, locale)}>
              {headings.map((heading) => (
                <li key={heading.id} data-level={heading.level}>
                  <a href={`#${heading.id}`}>{heading.title}</a>
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
}
