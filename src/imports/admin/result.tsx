'use client';

import { useEffect, useRef, useState } from 'react';
import type { EntryDto, ImportDetailsDto } from '../dto';
import type { EntryState } from '../journal';
import { Changes, Remarks } from './changes';
import { RowList, type ListedRow } from './row-list';
import type { Say } from './words';

interface ResultProps {
  result: ImportDetailsDto;
  /** Where records are in the admin. */
  records: string;
  busy: boolean;
  say: Say;
  onUndo: () => void;
}

const TONES: Readonly<Record<EntryState, ListedRow['tone']>> = {
  begun: 'plain',
  written: 'good',
  undoing: 'plain',
  undone: 'plain',
  failed: 'bad',
  kept: 'bad',
};

/** Asks once more before it undoes. */
function Undo({ busy, say, onUndo }: Pick<ResultProps, 'busy' | 'say' | 'onUndo'>) {
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const isAsked = useRef(false);
  // The button that was pressed is gone: whoever uses the keyboard goes on with the one in its place.
  useEffect(() => {
    if (isAsked.current) first.current?.focus();
  }, [asking]);
  const ask = (next: boolean) => {
    isAsked.current = true;
    setAsking(next);
  };
  if (!asking) {
    return (
      <button className="imports__button" disabled={busy} onClick={() => ask(true)} ref={first} type="button">
        {say('undo')}
      </button>
    );
  }
  return (
    <div className="imports__decision">
      <p>{say('undoAsk')}</p>
      <p className="imports__buttons">
        <button className="imports__button" data-kind="main" disabled={busy} onClick={onUndo} ref={first} type="button">
          {say('undoSure')}
        </button>
        <button className="imports__button" onClick={() => ask(false)} type="button">
          {say('keep')}
        </button>
      </p>
    </div>
  );
}

const listed = (
  { line, record, action, label, state, message, changes }: EntryDto,
  records: string,
  say: Say,
): ListedRow => ({
  line,
  href: state === 'written' || state === 'kept' ? `${records}/${record}` : null,
  label,
  state: say(`entry.${state}`),
  tone: TONES[state],
  detail: (
    <>
      {message ? <p className="imports__failure">{message}</p> : null}
      <Changes changes={changes} isNew={action === 'create'} say={say} />
    </>
  ),
});

/** What became of an import, row by row. */
export function Result({ result, records, busy, say, onUndo }: ResultProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [result.id, result.state]);
  return (
    <section className="imports__section">
      <h2 ref={heading} tabIndex={-1}>
        {say('resultTitle')}: {say(`state.${result.state}`)}
      </h2>
      {result.fileName ? <p className="imports__note">{result.fileName}</p> : null}
      {result.failure ? <p className="imports__failure">{result.failure}</p> : null}
      {result.isUndoable ? <Undo busy={busy} key={result.state} onUndo={onUndo} say={say} /> : null}
      <RowList
        caption={say('resultTitle')}
        rows={result.entries.map((entry) => listed(entry, records, say))}
        say={say}
        stateWord="state"
      />
      {result.leftOut.length > 0 ? (
        <>
          <h3>{say('leftOut')}</h3>
          <ul className="imports__left-out">
            {result.leftOut.map(({ line, label, problems }) => (
              <li key={line}>
                {say('line')} {line}, {label}
                <Remarks kind="problem" remarks={problems} say={say} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
