'use client';

import './accounts.css';
import { Button, toast, useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { Locale } from '@/domain/locale';
import { accountRequests, type SeenSession } from './account-requests';

const WORDS = {
  es: {
    label: 'Sus sesiones abiertas',
    unknown: 'Navegador no reconocido',
    started: 'Iniciada el',
    seen: 'usada el',
    current: 'Esta sesión',
    end: 'Cerrar',
    endOthers: 'Cerrar todas las demás',
    ended: 'La sesión se cerró.',
    othersEnded: 'Las demás sesiones se cerraron.',
  },
  en: {
    label: 'Your open sessions',
    unknown: 'Browser not recognised',
    started: 'Begun on',
    seen: 'last used on',
    current: 'This session',
    end: 'End',
    endOthers: 'End all others',
    ended: 'The session has ended.',
    othersEnded: 'The other sessions have ended.',
  },
} as const satisfies Record<Locale, object>;

type Words = (typeof WORDS)[Locale];

const moment = (date: string, locale: Locale): string =>
  new Date(date).toLocaleString(locale === 'es' ? 'es-CL' : 'en-GB', { dateStyle: 'long', timeStyle: 'short' });

interface RowProps {
  session: SeenSession;
  locale: Locale;
  words: Words;
  onEnd: () => void;
}

function SessionRow({ session: { browser, startedAt, seenAt, current }, locale, words, onEnd }: RowProps) {
  const name = browser ?? words.unknown;
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <p>
          {words.started} {moment(startedAt, locale)} · {words.seen} {moment(seenAt, locale)}
        </p>
      </div>
      {current ? (
        <span>{words.current}</span>
      ) : (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          onClick={onEnd}
          aria-label={`${words.end}: ${name}`}
        >
          {words.end}
        </Button>
      )}
    </li>
  );
}

/** One's own sessions, in one's own account: seen and ended here. */
export function OwnSessions() {
  const { i18n } = useTranslation();
  const locale: Locale = i18n.language === 'en' ? 'en' : 'es';
  const words = WORDS[locale];
  const [sessions, setSessions] = useState<readonly SeenSession[]>([]);
  const refresh = useCallback(async () => setSessions(await accountRequests.sessions()), []);
  const act = useCallback(
    (action: () => Promise<unknown>, done?: string) =>
      void action()
        .then(refresh)
        .then(() => done && toast.success(done))
        .catch((error: unknown) => toast.error(error instanceof Error ? error.message : String(error))),
    [refresh],
  );
  useEffect(() => act(() => Promise.resolve()), [act]);
  return (
    <div className="field-type own-sessions">
      <h2 className="field-label">{words.label}</h2>
      <ul>
        {sessions.map((session) => (
          <SessionRow
            key={session.id}
            {...{ session, locale, words }}
            onEnd={() => act(() => accountRequests.endSession(session.id), words.ended)}
          />
        ))}
      </ul>
      {sessions.length > 1 && (
        <Button buttonStyle="secondary" onClick={() => act(accountRequests.endOthers, words.othersEnded)}>
          {words.endOthers}
        </Button>
      )}
    </div>
  );
}
