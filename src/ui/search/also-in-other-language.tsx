import { useTranslations } from 'next-intl';
import { kindOf } from '@/domain/kinds';
import type { Locale } from '@/domain/locale';
import type { SearchHit } from '@/domain/search-response';
import { Marked } from './marked';
import { ThroughConcepts } from './through-concepts';

interface AlsoInOtherLanguageProps {
  /** The reader's language. */
  locale: Locale;
  /** Of the records; null where there are none. */
  found: { locale: Locale; total: number; hits: readonly SearchHit[] } | null;
}

const HEADING_ID = 'other-language';

/** Records that answer the search and that only the other language has. */
export function AlsoInOtherLanguage({ locale, found }: AlsoInOtherLanguageProps) {
  const t = useTranslations('search');
  if (!found) return null;
  return (
    <section className="other-language" aria-labelledby={HEADING_ID}>
      <h2 id={HEADING_ID}>{t(`alsoIn.${found.locale}`, { total: found.total })}</h2>
      <ul role="list">
        {found.hits.map(({ document, title, through }) => (
          <li key={document.key}>
            <p className="place-line">{kindOf(document.kind).one[locale]}</p>
            <a href={document.path} lang={found.locale} hrefLang={found.locale}>
              <Marked segments={title} />
            </a>
            <ThroughConcepts through={through} />
          </li>
        ))}
      </ul>
    </section>
  );
}
