import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { Attachment, InstitutionalContact, VideoLink } from '@/domain/practice';
import { documentHref } from '../document-href';
import { Icon } from '../icon';
import { formatBytes } from '@/domain/numbers';

/** Files to download. */
export function Attachments({
  attachments,
  locale,
  lang,
}: {
  attachments: readonly Attachment[];
  locale: Locale;
  lang: Locale | undefined;
}) {
  return (
    <ul className="links" role="list">
      {attachments.map(({ id, title, mimeType, bytes }) => (
        <li key={id}>
          <Icon name="file" />
          <a href={documentHref({ id }, locale)} lang={lang}>
            {title}
          </a>
          <span className="link-note">
            {kindOf(mimeType)} · {formatBytes(bytes, locale)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** «application/pdf» as people call it. */
const kindOf = (mimeType: string): string =>
  mimeType.includes('pdf') ? 'PDF' : (mimeType.split(/[./+-]/).pop() ?? '').toUpperCase();

/** Videos, as links: nothing from another site is loaded into the page. */
export function Videos({ videos, lang }: { videos: readonly VideoLink[]; lang: Locale | undefined }) {
  const t = useTranslations('practice');
  return (
    <ul className="links" role="list">
      {videos.map(({ title, url }) => (
        <li key={url}>
          <Icon name="video" />
          <a href={url} lang={lang} rel="noreferrer">
            {title}
          </a>
          <span className="link-note">
            {siteOf(url)} · {t('videoNote')}
          </span>
        </li>
      ))}
    </ul>
  );
}

const siteOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url);

/** Whom to ask. An institution's address, never a person's. */
export function Contact({ contact, lang }: { contact: InstitutionalContact; lang: Locale | undefined }) {
  const { unit, email, phone, url } = contact;
  return (
    <address className="contact">
      <span lang={lang}>{unit}</span>
      {email && <a href={`mailto:${email}`}>{email}</a>}
      {phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
      {url && <a href={url}>{url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}</a>}
    </address>
  );
}
