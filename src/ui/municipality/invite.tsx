import { useTranslations } from 'next-intl';
import { reportHref } from '../practice/report-link';

export interface InviteProps {
  name: string;
  /** Absolute address of the profile. */
  url: string;
  /** The recipient of such mails; null if the portal has no address. */
  to: string | null;
}

/** Invites readers to send what the sources do not say. */
export function Invite({ name, url, to }: InviteProps) {
  const t = useTranslations('municipality');
  if (!to) return null;
  return (
    <span className="invite no-print">
      {t('invite')}{' '}
      <a href={reportHref({ to, subject: t('tellSubject', { name }), body: t('tellBody', { name, url }) })}>
        {t('tell')}
      </a>
      .
    </span>
  );
}
