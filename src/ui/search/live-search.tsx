'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useTransition, type MouseEvent, type ReactNode, type SyntheticEvent } from 'react';

const TYPING_PAUSE = 250;
const FACET_CHECKBOX = 'input[type=checkbox][name]';

/** A link of the page, or of a map drawn in it. */
type LiveLink = HTMLAnchorElement | SVGAElement;

interface LiveSearchProps {
  /** Id of the search form inside; filters elsewhere on the page belong to it by their `form` attribute. */
  formId: string;
  /** The search page's path. */
  path: string;
  /** Parameters of the results on the page, as rendered by the server. */
  parameters: string;
  /** Id of the results' heading, which takes the focus when the focused element disappears. */
  headingId: string;
  /** The default order without words. */
  wordlessSort: string;
  className?: string;
  children: ReactNode;
}

/** The form's parameters without superfluous ones, so that the URL stays as short as possible. */
function parametersOf(form: HTMLFormElement, wordlessSort: string): string {
  const fields = [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value.trim() : '']);
  const parameters = new URLSearchParams(fields.filter(([, value]) => value !== ''));
  // What only has a meaning with words is dropped together with them.
  if (!parameters.has('q')) {
    parameters.delete('match');
    parameters.delete('concepts');
    if (parameters.get('sort') === wordlessSort) parameters.delete('sort');
  }
  return parameters.toString();
}

const formOf = (id: string): HTMLFormElement | null => document.querySelector<HTMLFormElement>(`form#${id}`);

/** Updates checkboxes after a chip, a suggestion or the back button has changed the URL. */
function syncForm(form: HTMLFormElement, parameters: URLSearchParams): void {
  for (const box of form.elements) {
    if (box instanceof HTMLInputElement && box.matches(FACET_CHECKBOX)) {
      box.checked = parameters.getAll(box.name).includes(box.value);
    }
  }
  const words = form.elements.namedItem('q');
  if (words instanceof HTMLInputElement && words !== document.activeElement) words.value = parameters.get('q') ?? '';
  const sort = form.elements.namedItem('sort');
  if (sort instanceof HTMLSelectElement) sort.value = parameters.get('sort') ?? '';
}

/**
 * Searches as the reader types or ticks. The form works without this: it is a GET form whose state is the URL. Here
 * every change, and every link marked `data-live`, becomes a navigation to the same URL that submitting would give.
 */
export function LiveSearch(props: LiveSearchProps) {
  const { formId, path, parameters, headingId, wordlessSort, className, children } = props;
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const focusHeading = useRef(false);

  useEffect(() => {
    const form = formOf(formId);
    if (!form) return;
    document.documentElement.dataset.liveSearch = 'true';
    syncForm(form, new URLSearchParams(parameters));
    if (focusHeading.current) document.getElementById(headingId)?.focus();
    focusHeading.current = false;
  }, [parameters, headingId, formId]);

  useEffect(() => () => clearTimeout(timer.current), []);

  const search = (delay: number, history: 'push' | 'replace') => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const form = formOf(formId);
      if (!form) return;
      const next = parametersOf(form, wordlessSort);
      startTransition(() => router[history](next ? `${path}?${next}` : path, { scroll: false }));
    }, delay);
  };

  const onInput = ({ target }: SyntheticEvent) => {
    if (target instanceof HTMLInputElement && target.name === 'q') search(TYPING_PAUSE, 'replace');
  };
  const onChange = ({ target }: SyntheticEvent) => {
    const isFacet = target instanceof HTMLInputElement && target.matches(FACET_CHECKBOX);
    if (isFacet || target instanceof HTMLSelectElement) search(0, 'push');
  };
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<LiveLink>('a[data-live]') : null;
    const href = link?.getAttribute('href');
    if (!link || !href || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    clearTimeout(timer.current);
    focusHeading.current = link.dataset.live !== 'stay';
    startTransition(() => router.push(href, { scroll: false }));
  };

  return (
    <div
      className={className}
      aria-busy={pending}
      onInput={onInput}
      onChange={onChange}
      onClick={onClick}
      onSubmit={(event) => {
        event.preventDefault();
        search(0, 'push');
      }}
    >
      {children}
    </div>
  );
}
