import type { ToldChange, ToldRemark } from '../../imports/told';
import type { Say } from './words';

/** Fields of a row, old value → new value. */
export function Changes({ changes, say }: { changes: readonly ToldChange[]; say: Say }) {
  if (changes.length === 0) return null;
  return (
    <ul className="imports__changes">
      {changes.map(({ column, before, after }) => (
        <li key={column}>
          <b>{column}</b>: <del>{before || say('empty')}</del> → <ins>{after || say('empty')}</ins>
        </li>
      ))}
    </ul>
  );
}

/** What is wrong in a row, or should be known of it, by column. */
export function Remarks({
  remarks,
  kind,
  say,
}: {
  remarks: readonly ToldRemark[];
  kind: 'problem' | 'warning';
  say: Say;
}) {
  if (remarks.length === 0) return null;
  return (
    <ul className={`imports__remarks imports__remarks--${kind}`}>
      {remarks.map(({ column, place, message }) => (
        <li key={`${column} ${message}`}>
          {column ? <b>{place === null ? column : `${column} (${say('column')} ${place})`}: </b> : null}
          {message}
        </li>
      ))}
    </ul>
  );
}
