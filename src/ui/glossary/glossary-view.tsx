import './glossary.css';
import { useTranslations } from 'next-intl';
import type { GlossaryTerm } from '@/domain/guide';
import type { Locale } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';
import { Breadcrumbs } from '../breadcrumbs';
import { langOf } from '../guide/reading';
import { byLetter } from './letters';
import { TermText } from './term-text';

interface GlossaryViewProps {
  terms: readonly GlossaryTerm[];
  locale: Locale;
}

/** Every term from A to Z, each with an address of its own. */
export function GlossaryView({ terms, locale }: GlossaryViewProps) {
  const t = useTranslations('glossary');
  const guides = useTranslations('guide');
  const groups = byLetter(terms, locale);
  return (
    <div className="container glossary">
      <Breadcrumbs
        locale={locale}
        steps={[{ label: guides('title'), href: pathOf('/guides', locale) }]}
        here={t('title')}
      />
      <header className="glossary-head">
        <h1>{t('heading')}</h1>
        <p className="glossary-lead">{t('lead')}</p>
      </header>
      {groups.length === 0 && <p className="section-lead">{t('none')}</p>}
      {groups.length > 1 && (
        <nav className="letters no-print" aria-label={t('letters')}>
          <ul role="list">
            {groups.map(({ letter }) => (
              <li key={letter}>
                <a href={`#letra-${letter.toLowerCase()}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {groups.map(({ letter, terms: held }) => (
        <section key={letter} className="letter" aria-labelledby={`letra-${letter.toLowerCase()}`}>
          <h2 id={`letra-${letter.toLowerCase()}`}>{letter}</h2>
          <div className="letter-terms">
            {held.map((term) => (
              <Entry key={term.id} term={term} all={terms} locale={locale} />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

function Entry({ term, all, locale }: { term: GlossaryTerm; all: readonly GlossaryTerm[]; locale: Locale }) {
  const t = useTranslations('glossary');
  const lang = langOf(term, locale);
  const related = term.related.flatMap((id) => all.find((each) => each.id === id) ?? []);
  return (
    <article className="glossary-term" id={term.slug}>
      <div className="glossary-name">
        <h3 lang={lang}>{term.name}</h3>{' '}
        <a className="glossary-anchor no-print" href={`#${term.slug}`} aria-label={t('linkTo', { term: term.name })}>
          #
        </a>
      </div>
      <p lang={lang}>
        <TermText term={term} />
      </p>
      {lang && <p className="source-line">{t('onlySpanish')}</p>}
      {related.length > 0 && (
        <p className="glossary-related">
          {t('related')}{' '}
          {related.map((each, index) => (
            <span key={each.id} lang={langOf(each, locale)}>
              {index > 0 && ', '}
              <a href={`#${each.slug}`}>{each.name}</a>
            </span>
          ))}
        </p>
      )}
    </article>
  );
}
