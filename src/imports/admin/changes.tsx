import type { ChangeDto, RemarkDto } from '../dto';
import type { Say } from './words';

interface ChangesProps {
  changes: readonly ChangeDto[];
  /** A record that is created held nothing before. */
  isNew: boolean;
  say: Say;
}

/** Fields of a row, old value → new value. */
export function Changes({ changes, isNew, say }: ChangesProps) {
  if (changes.length === 0) return null;
  const text = (value: string) => (value === '' ? <i>{say('empty')}</i> : value);
  return (
    <ul className="imports__changes">
      {changes.map(({ column, before, after }) => (
        <li key={column}>
          <span className="imports__column">{column}</span>{' '}
          {isNew ? null : (
            <>
              <del>{text(before)}</del> <span aria-hidden="true">→</span>
              <span className="imports__unseen">{say('becomes')}</span>{' '}
            </>
          )}
          <ins>{text(after)}</ins>
        </li>
      ))}
    </ul>
  );
}

/** Where in the file something is wrong, as a spreadsheet shows it. */
const placeOf = ({ column, letter }: RemarkDto, say: Say): string =>
  column === null ? say('wholeRow') : letter === null ? column : `${column} (${say('column')} ${letter})`;

/** What is wrong in a row, or should be known of it, by column. */
export function Remarks({
  remarks,
  kind,
  say,
}: {
  remarks: readonly RemarkDto[];
  kind: 'problem' | 'warning';
  say: Say;
}) {
  if (remarks.length === 0) return null;
  return (
    <ul className="imports__remarks" data-kind={kind}>
      {remarks.map((remark) => (
        <li key={`${remark.column} ${remark.message}`}>
          <b>
            {placeOf(remark, say)}
            {remark.said === null ? null : <> «{remark.said}»</>}:
          </b>{' '}
          {remark.message}
        </li>
      ))}
    </ul>
  );
}
