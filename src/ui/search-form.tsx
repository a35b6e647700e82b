interface SearchFormProps {
  /** Address of the search page: the form sends `q` there by GET. */
  action: string;
  label: string;
  placeholder: string;
  button: string;
}

/** A search box that leads to the search page. Works without scripts. */
export function SearchForm({ action, label, placeholder, button }: SearchFormProps) {
  return (
    <form className="search-form" role="search" action={action}>
      <input
        className="field"
        type="search"
        name="q"
        aria-label={label}
        placeholder={placeholder}
        maxLength={300}
        autoComplete="off"
      />
      <button className="button">{button}</button>
    </form>
  );
}
