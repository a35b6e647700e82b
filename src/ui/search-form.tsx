import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import { QUERY_LENGTH } from '@/domain/search-request';
import type { SearchScope } from '@/domain/search-scope';
import { suggestionsSource } from '@/domain/suggestions';
import { searchPath } from './search/links';
import { SuggestingField } from './search/suggesting-field';

interface SearchFormProps {
  scope: SearchScope;
  locale: Locale;
  label: string;
  placeholder: string;
  button: string;
}

/** A search box that leads to the page that searches its scope. Works without scripts. */
export function SearchForm({ scope, locale, label, placeholder, button }: SearchFormProps) {
  const t = useTranslations('search.suggestions');
  return (
    <form className="search-form" role="search" action={searchPath(scope, locale)}>
      <SuggestingField
        source={suggestionsSource(scope, locale)}
        listLabel={t('list')}
        aria-label={label}
        placeholder={placeholder}
        maxLength={QUERY_LENGTH}
      />
      <button className="button">{button}</button>
    </form>
  );
}
