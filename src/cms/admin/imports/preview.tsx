'use client';

import { useState } from 'react';
import type { ToldPlan, ToldRow } from '../../imports/told';
import { Changes, Remarks } from './changes';
import type { Say } from './words';

interface PreviewProps {
  plan: ToldPlan;
  busy: boolean;
  say: Say;
  onApply: (skip: boolean) => void;
}

const PAGE = 200;
const ORDER = ['error', 'create', 'update', 'unchanged'] as const;

function Row({ row, say }: { row: ToldRow; say: Say }) {
  return (
    <tr className={`imports__row--${row.action}`}>
      <td>{row.line}</td>
      <th scope="row">{row.label}</th>
      <td>{say(row.action)}</td>
      <td>
        <Remarks kind="problem" remarks={row.problems} say={say} />
        <Remarks kind="warning" remarks={row.warnings} say={say} />
        <Changes changes={row.changes} say={say} />
      </td>
    </tr>
  );
}

function Rows({ rows, say }: { rows: readonly ToldRow[]; say: Say }) {
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <div className="imports__scroll" role="region" aria-label={say('previewTitle')} tabIndex={0}>
        <table className="imports__table">
          <thead>
            <tr>
              {(['line', 'municipality', 'action', 'detail'] as const).map((word) => (
                <th key={word} scope="col">
                  {say(word)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <Row key={row.line} row={row} say={say} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown ? (
        <button className="imports__button" onClick={() => setShown(shown + PAGE)} type="button">
          {say('more')} ({rows.length - shown})
        </button>
      ) : null}
    </>
  );
}

/** What an import would do, row by row, and the button that does it. */
export function Preview({ plan, busy, say, onApply }: PreviewProps) {
  const [skip, setSkip] = useState(false);
  const [all, setAll] = useState(false);
  const { counts } = plan;
  const isPossible = counts.create + counts.update > 0 && (counts.error === 0 || skip);
  const rows = all
    ? plan.rows
    : plan.rows.filter(({ action, warnings }) => action !== 'unchanged' || warnings.length > 0);
  return (
    <section className="imports__section">
      <h2>{say('previewTitle')}</h2>
      <p>
        {ORDER.map((action) => `${say(action)}: ${counts[action]}`).join(' · ')} · {plan.encoding}
      </p>
      {plan.warnings.length > 0 ? (
        <ul className="imports__remarks imports__remarks--warning">
          {plan.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      ) : null}
      <label className="imports__choice">
        <input checked={all} onChange={({ target }) => setAll(target.checked)} type="checkbox" /> {say('showUnchanged')}
      </label>
      {rows.length > 0 ? <Rows rows={rows} say={say} /> : null}
      {counts.error > 0 ? (
        <label className="imports__choice">
          <input checked={skip} onChange={({ target }) => setSkip(target.checked)} type="checkbox" /> {say('skip')}
        </label>
      ) : null}
      <button
        className="imports__button imports__button--main"
        disabled={busy || !isPossible}
        onClick={() => onApply(skip)}
        type="button"
      >
        {say('apply')} ({counts.create + counts.update})
      </button>
    </section>
  );
}
