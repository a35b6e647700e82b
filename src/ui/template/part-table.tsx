import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { TemplatePart } from '@/domain/template';
import { neighboursByGroup } from '@/domain/neighbours-by-group';
import { Written } from './written';

type Table = Extract<TemplatePart, { part: 'table' }>;

/** Empty rows of a preview: enough to see that there are more. */
const EMPTY_SHOWN = 2;

/** A table to fill in: its columns, the rows that show how, and the first of the empty ones. */
export function PartTable({ part, number }: { part: Table; number: number }) {
  const t = useTranslations('template');
  const id = useId();
  const { columns, examples, emptyRows } = part;
  const shown = Math.min(EMPTY_SHOWN, emptyRows);
  return (
    <div className="part-table">
      {part.help && (
        <p>
          <Written text={part.help} />
        </p>
      )}
      <div className="table-scroll" role="group" aria-labelledby={id} tabIndex={0}>
        <table>
          <caption id={id}>
            <span>
              <span className="visually-hidden">{part.title ?? t('part', { number })}: </span>
              {t('columns', { count: columns.length })}
            </span>
          </caption>
          <Head columns={columns} />
          <tbody>
            {examples.map((row, place) => (
              <tr key={place} className="example">
                {columns.map((_column, index) => (
                  <td key={index}>
                    {index === 0 && <span className="example-tag">{t('example')}</span>}
                    <Written text={row[index] ?? ''} />
                  </td>
                ))}
              </tr>
            ))}
            {Array.from({ length: shown }, (_each, place) => (
              <tr key={`empty-${place}`} className="empty">
                {columns.map((_column, index) => (
                  <td key={index} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {emptyRows > 0 && <p className="part-note">{t('emptyRows', { count: emptyRows })}</p>}
    </div>
  );
}

function Head({ columns }: Pick<Table, 'columns'>) {
  const t = useTranslations('template');
  const groups = neighboursByGroup(columns);
  const hasGroups = groups.some(({ group }) => group !== null);
  return (
    <thead>
      {hasGroups && (
        <tr>
          {groups.map(({ group, items }, index) =>
            group ? (
              <th key={index} scope="colgroup" colSpan={items.length} className="column-group">
                {group}
              </th>
            ) : (
              <td key={index} colSpan={items.length} />
            ),
          )}
        </tr>
      )}
      <tr>
        {columns.map(({ title, help, width, choices }, index) => (
          <th key={index} scope="col" data-width={width}>
            {title}
            {help && (
              <span className="column-help">
                <Written text={help} />
              </span>
            )}
            {choices.length > 0 && (
              <span className="column-help">{t('choices', { choices: choices.join(' · ') })}</span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}
