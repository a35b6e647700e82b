import { momentFormat } from '@/domain/chilean-time';
import type { Locale } from '@/domain/locale';
import type { ImportDto } from '../dto';
import type { Say } from './words';

interface PastImportsProps {
  imports: readonly ImportDto[];
  locale: Locale;
  busy: boolean;
  say: Say;
  onShow: (id: string) => void;
}

const countsOf = ({ counts }: ImportDto, say: Say): string =>
  [
    { count: counts.create, word: say('created') },
    { count: counts.update, word: say('updated') },
    { count: counts.error, word: say('skipped') },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, word }) => `${count} ${word}`)
    .join(', ');

/** The latest imports, newest first. */
export function PastImports({ imports, locale, busy, say, onShow }: PastImportsProps) {
  const inWords = momentFormat(locale);
  return (
    <section className="imports__section">
      <h2>{say('pastTitle')}</h2>
      {imports.length === 0 ? (
        <p className="imports__note">{say('none')}</p>
      ) : (
        <table className="imports__table">
          <caption className="imports__unseen">{say('pastTitle')}</caption>
          <thead>
            <tr>
              {(['when', 'who', 'fileName', 'rows', 'state', 'show'] as const).map((word) => (
                <th key={word} scope="col">
                  {word === 'show' ? <span className="imports__unseen">{say(word)}</span> : say(word)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {imports.map((each) => (
              <tr key={each.id}>
                <th scope="row">{inWords(each.startedAt)}</th>
                <td>{each.by ?? '–'}</td>
                <td>{each.fileName ?? '–'}</td>
                <td>{countsOf(each, say)}</td>
                <td>{say(`state.${each.state}`)}</td>
                <td>
                  <button
                    aria-label={`${say('show')}: ${inWords(each.startedAt)}`}
                    className="imports__button"
                    disabled={busy}
                    onClick={() => onShow(each.id)}
                    type="button"
                  >
                    {say('show')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
