'use client';

import { useState, type ReactNode } from 'react';
import type { Say, Word } from './words';

/** Rows that stand open at once: a browser draws ten thousand too slowly. */
const PAGE = 50;

export interface ListedRow {
  line: number;
  /** Where the record is in the admin; null where there is none. */
  href: string | null;
  label: string;
  /** What becomes of it, and how that is coloured. */
  state: string;
  tone: 'good' | 'bad' | 'plain';
  detail: ReactNode;
}

interface RowListProps {
  caption: string;
  /** Heading of the column of states. */
  stateWord: Word;
  rows: readonly ListedRow[];
  say: Say;
}

/** Rows of a file as a table; on a phone, each row is a paragraph of its own. */
export function RowList({ caption, stateWord, rows, say }: RowListProps) {
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <table className="imports__table">
        <caption className="imports__unseen">{caption}</caption>
        <thead>
          <tr>
            {(['line', 'municipality', stateWord, 'detail'] as const).map((word) => (
              <th key={word} scope="col">
                {say(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(({ line, href, label, state, tone, detail }) => (
            <tr key={line}>
              <td className="imports__line">
                <span className="imports__narrow">{say('line')} </span>
                {line}
              </td>
              <th scope="row">{href === null ? label : <a href={href}>{label}</a>}</th>
              <td>
                <span className="imports__state" data-tone={tone}>
                  {state}
                </span>
              </td>
              <td>{detail}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown ? (
        <button className="imports__button" onClick={() => setShown(shown + PAGE)} type="button">
          {say('more')} ({rows.length - shown})
        </button>
      ) : null}
    </>
  );
}
