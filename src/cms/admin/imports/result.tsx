'use client';

import { useState } from 'react';
import type { ToldImportInFull } from '../../imports/told';
import { Changes, Remarks } from './changes';
import type { Say } from './words';

interface ResultProps {
  result: ToldImportInFull;
  busy: boolean;
  say: Say;
  onUndo: () => void;
}

function Undo({ busy, say, onUndo }: Omit<ResultProps, 'result'>) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button className="imports__button" disabled={busy} onClick={() => setAsking(true)} type="button">
        {say('undo')}
      </button>
    );
  }
  return (
    <p>
      <button className="imports__button imports__button--main" disabled={busy} onClick={onUndo} type="button">
        {say('undoSure')}
      </button>{' '}
      <button className="imports__button" onClick={() => setAsking(false)} type="button">
        {say('keep')}
      </button>
    </p>
  );
}

/** What became of an import, row by row. */
export function Result({ result, busy, say, onUndo }: ResultProps) {
  return (
    <section className="imports__section">
      <h2>
        {say('resultTitle')}: {say(`state.${result.state}`)}
      </h2>
      {result.failure ? <p className="imports__failure">{result.failure}</p> : null}
      {result.isUndoable ? <Undo busy={busy} onUndo={onUndo} say={say} /> : null}
      <div className="imports__scroll" role="region" aria-label={say('resultTitle')} tabIndex={0}>
        <table className="imports__table">
          <thead>
            <tr>
              {(['line', 'municipality', 'state', 'detail'] as const).map((word) => (
                <th key={word} scope="col">
                  {say(word)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {result.entries.map(({ line, label, state, message, changes }) => (
              <tr key={line}>
                <td>{line}</td>
                <th scope="row">{label}</th>
                <td>{say(`entry.${state}`)}</td>
                <td>
                  {message ? <p className="imports__failure">{message}</p> : null}
                  <Changes changes={changes} say={say} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {result.leftOut.length > 0 ? (
        <>
          <h3>{say('leftOut')}</h3>
          <ul>
            {result.leftOut.map(({ line, label, problems }) => (
              <li key={line}>
                {say('line')} {line} {label}
                <Remarks kind="problem" remarks={problems} say={say} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
