'use client';

import { useEffect, useRef, useState } from 'react';
import type { PlanDto, RowDto } from '../dto';
import type { Action } from '../municipalities/plan';
import { Changes, Remarks } from './changes';
import { RowList, type ListedRow } from './row-list';
import type { Say } from './words';

interface PreviewProps {
  plan: PlanDto;
  fileName: string;
  /** Where records are in the admin. */
  records: string;
  busy: boolean;
  say: Say;
  onApply: (skip: boolean) => void;
}

const ORDER = ['error', 'create', 'update', 'unchanged'] as const;
const TONES = { error: 'bad', create: 'good', update: 'good', unchanged: 'plain' } as const satisfies Record<
  Action,
  ListedRow['tone']
>;

const listed = (row: RowDto, records: string, say: Say): ListedRow => ({
  line: row.line,
  href: row.record === null ? null : `${records}/${row.record}`,
  label: row.label,
  state: say(`row.${row.action}`),
  tone: TONES[row.action],
  detail: (
    <>
      <Remarks kind="problem" remarks={row.problems} say={say} />
      <Remarks kind="warning" remarks={row.warnings} say={say} />
      {row.action === 'error' ? null : <Changes changes={row.changes} isNew={row.action === 'create'} say={say} />}
    </>
  ),
});

function Totals({ counts, say }: { counts: PlanDto['counts']; say: Say }) {
  return (
    <dl className="imports__totals">
      {ORDER.map((action) => (
        <div data-tone={action === 'error' && counts.error > 0 ? 'bad' : 'plain'} key={action}>
          <dt>{say(action)}</dt>
          <dd>{counts[action]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What an import would do, row by row, those with errors first, and the button that does it. */
export function Preview({ plan, fileName, records, busy, say, onApply }: PreviewProps) {
  const [skip, setSkip] = useState(false);
  const [all, setAll] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { counts, warnings } = plan;
  const writes = counts.create + counts.update;
  const isHindered = counts.error > 0 && !skip;
  const rows = plan.rows
    .filter(({ action, warnings: remarks }) => all || action !== 'unchanged' || remarks.length > 0)
    .sort((one, other) => Number(other.action === 'error') - Number(one.action === 'error'));
  return (
    <section className="imports__section">
      <h2 ref={heading} tabIndex={-1}>
        {say('previewTitle')}
      </h2>
      <p className="imports__note">
        {fileName} · {plan.encoding}
      </p>
      {plan.encodingNotice === null ? null : <p className="imports__notice">{plan.encodingNotice}</p>}
      <Totals counts={counts} say={say} />
      {warnings.length > 0 ? (
        <ul className="imports__remarks" data-kind="warning">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      ) : null}
      <div className="imports__decision">
        <p>{say(writes === 0 && counts.error === 0 ? 'nothingToDo' : isHindered ? 'hasErrors' : 'ready')}</p>
        {counts.error > 0 && writes > 0 ? (
          <label className="imports__choice">
            <input checked={skip} onChange={({ target }) => setSkip(target.checked)} type="checkbox" /> {say('skip')}
          </label>
        ) : null}
        <button
          className="imports__button"
          data-kind="main"
          disabled={busy || isHindered || writes === 0}
          onClick={() => onApply(skip)}
          type="button"
        >
          {say('apply')} ({writes})
        </button>
      </div>
      {counts.unchanged > 0 ? (
        <label className="imports__choice">
          <input checked={all} onChange={({ target }) => setAll(target.checked)} type="checkbox" />{' '}
          {say('showUnchanged')}
        </label>
      ) : null}
      {rows.length > 0 ? (
        <RowList
          caption={say('previewTitle')}
          rows={rows.map((row) => listed(row, records, say))}
          say={say}
          stateWord="action"
        />
      ) : null}
    </section>
  );
}
