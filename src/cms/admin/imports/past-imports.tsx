import type { Locale } from '@/domain/locale';
import type { ToldImport } from '../../imports/told';
import type { Say } from './words';

interface PastImportsProps {
  imports: readonly ToldImport[];
  locale: Locale;
  say: Say;
  onShow: (id: string) => void;
}

/** The latest imports, newest first. */
export function PastImports({ imports, locale, say, onShow }: PastImportsProps) {
  const date = new Intl.DateTimeFormat(locale === 'es' ? 'es-CL' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <section className="imports__section">
      <h2>{say('pastTitle')}</h2>
      {imports.length === 0 ? (
        <p>{say('none')}</p>
      ) : (
        <div className="imports__scroll" role="region" aria-label={say('pastTitle')} tabIndex={0}>
          <table className="imports__table">
            <thead>
              <tr>
                {(['when', 'who', 'fileName', 'create', 'update', 'error', 'state'] as const).map((word) => (
                  <th key={word} scope="col">
                    {say(word)}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {imports.map(({ id, startedAt, by, fileName, counts, state }) => (
                <tr key={id}>
                  <th scope="row">{date.format(new Date(startedAt))}</th>
                  <td>{by ?? '–'}</td>
                  <td>{fileName ?? '–'}</td>
                  <td>{counts.create}</td>
                  <td>{counts.update}</td>
                  <td>{counts.error}</td>
                  <td>{say(`state.${state}`)}</td>
                  <td>
                    <button
                      aria-label={`${say('show')}: ${date.format(new Date(startedAt))}`}
                      className="imports__button"
                      onClick={() => onShow(id)}
                      type="button"
                    >
                      {say('show')}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
