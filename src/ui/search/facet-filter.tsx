'use client';

import { useId, useRef, useState } from 'react';
import { fold } from '@/domain/text/fold';

interface FacetFilterProps {
  label: string;
  /** Announced when nothing in the list matches. */
  nothing: string;
}

/**
 * Filters the list of values that follows; the values are rendered by the server, so that nothing is lost without it.
 */
export function FacetFilter({ label, nothing }: FacetFilterProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [empty, setEmpty] = useState(false);

  const narrow = (words: string) => {
    let found = 0;
    for (const item of box.current?.parentElement?.querySelectorAll<HTMLElement>('.facet-values > label') ?? []) {
      item.hidden = !fold(item.textContent ?? '').includes(fold(words.trim()));
      if (!item.hidden) found += 1;
    }
    setEmpty(found === 0);
  };

  return (
    <div ref={box} className="facet-filter">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        onInput={(event) => narrow(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <p role="status">{empty ? nothing : ''}</p>
    </div>
  );
}
