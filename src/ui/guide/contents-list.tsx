import { useTranslations } from 'next-intl';
import type { Guide, SectionEntry } from '@/domain/guide';
import type { TextHeading } from '@/domain/headings';
import type { Locale } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';
import { sectionHref, wayTo } from './contents';
import { ContentsFollower } from './contents-follower';

interface ContentsListProps {
  guide: Guide;
  locale: Locale;
  /** Id of the section that is being read. */
  current: string;
  /** The headings of that section. */
  headings: readonly TextHeading[];
}

/**
 * The guide's contents around the current section: all top sections, and what is in those that lead to
 * this one. Next to the text on a desktop, where it stays in view; folded above it on a phone.
 */
export function ContentsList(props: ContentsListProps) {
  const t = useTranslations('guide');
  return (
    <>
      <details className="contents-fold no-print">
        <summary>{t('contents')}</summary>
        <nav aria-label={t('contents')}>
          <Entries {...props} entries={props.guide.contents} />
        </nav>
      </details>
      <nav className="contents-side no-print" aria-label={t('contents')}>
        <p className="contents-title">
          <a href={pathOf('/guides/[slug]', props.locale, props.guide.slug)}>{t('contents')}</a>
        </p>
        <Entries {...props} entries={props.guide.contents} />
      </nav>
      <ContentsFollower />
    </>
  );
}

function Entries({ entries, ...rest }: ContentsListProps & { entries: readonly SectionEntry[] }) {
  const { guide, locale, current, headings } = rest;
  const open = new Set(wayTo(current, guide.contents).map(({ id }) => id));
  return (
    <ol role="list" className="contents">
      {entries.map((entry) => (
        <li key={entry.id}>
          <a href={sectionHref(guide, entry, locale)} aria-current={entry.id === current ? 'page' : undefined}>
            {entry.title}
          </a>
          {entry.id === current && headings.length > 0 && (
            <ol role="list" className="contents-headings">
              {headings.map((heading) => (
                <li key={heading.id} data-level={heading.level}>
                  <a href={`#${heading.id}`}>{heading.title}</a>
                </li>
              ))}
            </ol>
          )}
          {open.has(entry.id) && entry.children.length > 0 && <Entries {...rest} entries={entry.children} />}
        </li>
      ))}
    </ol>
  );
}
