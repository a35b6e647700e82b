'use client';

import {
  useEffect,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
  type InputHTMLAttributes,
  type KeyboardEvent,
} from 'react';
import { TYPED_LENGTH, type ShownSuggestion, type SuggestionAnswer } from '@/domain/suggestions';

const TYPING_PAUSE = 120;
/** One letter begins too much. */
const LEAST_TYPED = 2;
/** They move the cursor in the box: what is pointed at in the list no longer matters. */
const CURSOR_KEYS = ['ArrowLeft', 'ArrowRight', 'Home', 'End'];

interface List extends SuggestionAnswer {
  /** Which one the keyboard points at; -1 is the box itself. */
  active: number;
}

const CLOSED: List = { suggestions: [], announcement: '', active: -1 };

const never = (): (() => void) => () => undefined;

/** False on the server and as long as no script runs: there the box is a box and nothing else. */
const useIsScripted = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/** None where the portal is away: the box works without. */
async function answerTo(address: string, signal: AbortSignal): Promise<List> {
  try {
    const response = await fetch(address, { signal });
    return response.ok ? { ...((await response.json()) as SuggestionAnswer), active: -1 } : CLOSED;
  } catch {
    return CLOSED;
  }
}

/** The list that belongs to what is typed: one question at a time, and none that a later one has made pointless. */
function useList(source: string) {
  const [list, setList] = useState(CLOSED);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asking = useRef<AbortController>(undefined);
  const stop = () => {
    clearTimeout(waiting.current);
    asking.current?.abort();
  };
  useEffect(() => stop, []);
  const close = () => {
    stop();
    setList(CLOSED);
  };
  const ask = (typed: string, pause: number) => {
    stop();
    const q = typed.trim();
    if (q.length < LEAST_TYPED || q.length > TYPED_LENGTH) return setList(CLOSED);
    waiting.current = setTimeout(() => {
      const { signal } = (asking.current = new AbortController());
      void answerTo(`${source}&${new URLSearchParams({ q }).toString()}`, signal).then((answer) => {
        if (!signal.aborted) setList(answer);
      });
    }, pause);
  };
  const pointAt = (active: number) => setList({ ...list, active });
  return { list, ask, close, pointAt };
}

interface SuggestingFieldProps extends Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'aria-label' | 'defaultValue' | 'placeholder' | 'maxLength'
> {
  /** The address that suggests, to which the words are added. */
  source: string;
  /** What the list is called. */
  listLabel: string;
}

/**
 * The box of a search form: an editable combobox with a list (ARIA Authoring Practices). What is chosen is a link; Enter
 * without a choice searches for what was typed. Without scripts a plain box.
 */
export function SuggestingField({ source, listLabel, ...field }: SuggestingFieldProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const isScripted = useIsScripted();
  const { list, ask, close, pointAt } = useList(source);
  const { suggestions, announcement, active } = list;
  const isOpen = suggestions.length > 0;
  const optionId = (place: number) => `${id}-${place}`;

  const move = (step: 1 | -1) => {
    const places = suggestions.length + 1;
    const next = ((active + 1 + step + places) % places) - 1;
    pointAt(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
  };

  const choose = ({ words }: ShownSuggestion) => {
    if (box.current && words !== null) box.current.value = words;
    close();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, currentTarget, nativeEvent } = event;
    if (nativeEvent.isComposing) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (isOpen) move(key === 'ArrowDown' ? 1 : -1);
      else ask(currentTarget.value, 0);
    } else if (key === 'Enter') {
      if (active === -1) return close();
      event.preventDefault();
      document.getElementById(optionId(active))?.click();
    } else if (key === 'Escape' && isOpen) {
      // Else the browser would empty the box.
      event.preventDefault();
      close();
    } else if (active !== -1 && CURSOR_KEYS.includes(key)) pointAt(-1);
  };

  return (
    <>
      <input
        {...field}
        ref={box}
        className="field"
        type="search"
        name="q"
        autoComplete="off"
        enterKeyHint="search"
        onInput={({ currentTarget }) => ask(currentTarget.value, TYPING_PAUSE)}
        onKeyDown={onKeyDown}
        onBlur={close}
        {...(isScripted && {
          role: 'combobox',
          'aria-autocomplete': 'list',
          'aria-expanded': isOpen,
          'aria-controls': id,
          'aria-activedescendant': active === -1 ? undefined : optionId(active),
        })}
      />
      {isScripted && (
        <>
          {/* A press in the list leaves the focus in the box, whose loss would close it before the click. */}
          <div
            id={id}
            role="listbox"
            aria-label={listLabel}
            className="suggestion-list"
            hidden={!isOpen}
            onMouseDown={(event) => event.preventDefault()}
          >
            {suggestions.map((suggestion, place) => (
              <a
                key={optionId(place)}
                id={optionId(place)}
                role="option"
                aria-selected={place === active}
                tabIndex={-1}
                href={suggestion.href}
                data-live={suggestion.words === null ? undefined : ''}
                onClick={() => choose(suggestion)}
              >
                <span className="suggestion-label">{suggestion.label}</span>{' '}
                <span className="suggestion-about">
                  {suggestion.kind}
                  {suggestion.found && ` · ${suggestion.found}`}
                </span>
              </a>
            ))}
          </div>
          <span role="status" className="visually-hidden">
            {announcement}
          </span>
        </>
      )}
    </>
  );
}
