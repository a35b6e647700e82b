import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { Municipality } from '@/domain/municipality';
import { formatPartialDate } from '@/domain/partial-date';
import { SEAL_EVENTS, SEAL_STAGES } from '@/domain/vocabularies/seal-stages';
import { citationWords } from './citation-words';
import { Invite, type InviteProps } from './invite';
import { stageWords } from './stage-words';

interface SealPartProps {
  municipality: Municipality;
  locale: Locale;
  invite: InviteProps;
}

/** The municipality's stage in the Sello, what is on record of its history, and what is not. */
export function SealPart({ municipality, locale, invite }: SealPartProps) {
  const t = useTranslations('municipality');
  const { seal, history, historyComplete } = municipality;
  return (
    <section className="part seal" aria-labelledby="seal">
      <h2 id="seal">{t('stage')}</h2>
      <p className="seal-words">{stageWords(seal, locale, t)}</p>
      <SealPath municipality={municipality} locale={locale} />
      {seal.stage === null && (
        <p className="note">
          {seal.withdrawn ? t('withdrawnNote') : `${t('unknownLead')} ${t('unknownNote')}`} <Invite {...invite} />
        </p>
      )}
      {history.length > 0 && (
        <>
          <h3 className="seal-history">{t('history')}</h3>
          <ol role="list" className="timeline">
            {history.map(({ kind, date, citation }) => (
              <li key={`${kind} ${date}`} data-kind={kind}>
                <p className="timeline-date">{formatPartialDate(date, locale)}</p>
                <div>
                  <p>{SEAL_EVENTS.label(kind, locale)}</p>
                  <p className="source-line">{citationWords(citation, t)}</p>
                </div>
              </li>
            ))}
          </ol>
          <p className="silent">{t(historyComplete ? 'historyWhole' : 'historyOpen')}</p>
        </>
      )}
      {(seal.stage === 'awarded' || seal.stage === 'revalidated') && (
        <Revalidation due={seal.revalidationDue} locale={locale} />
      )}
    </section>
  );
}

/** The four stages in a row: what is reached, since when where it is on record, and what is not. */
function SealPath({ municipality: { seal, history }, locale }: Pick<SealPartProps, 'municipality' | 'locale'>) {
  const t = useTranslations('municipality');
  const reached = seal.stage ? SEAL_STAGES.keys.indexOf(seal.stage) : -1;
  return (
    <ol role="list" className="seal-path" aria-label={t('stages')} data-known={reached >= 0}>
      {SEAL_STAGES.keys.map((stage, index) => {
        const event = reached >= 0 ? history.find(({ kind }) => kind === stage) : undefined;
        const place = index < reached ? 'before' : index === reached ? 'here' : 'after';
        return (
          <li key={stage} data-place={place} aria-current={place === 'here' ? 'step' : undefined}>
            <span className="seal-name">{SEAL_STAGES.label(stage, locale)}</span>
            <span className="seal-date">
              {event
                ? formatPartialDate(event.date, locale)
                : t(place === 'before' || reached < 0 ? 'noDate' : 'notReached')}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** A date, without saying whether it has passed: a cached page would become wrong. */
function Revalidation({ due, locale }: { due: string | null; locale: Locale }) {
  const t = useTranslations('municipality');
  return (
    <p className="revalidation">
      <strong>{t('revalidation')}.</strong>{' '}
      {due ? t('revalidationDue', { date: formatPartialDate(due, locale) }) : t('revalidationUnknown')}
    </p>
  );
}
