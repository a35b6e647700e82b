import { Link } from '@payloadcms/ui';
import type { ServerProps } from 'payload';
import { isEditor } from '@/cms/access/roles';
import { DEFAULT_LOCALE } from '@/domain/locale';
import { sayIn } from './words';

/** Leads editors from the menu to imports and exports. */
export function ImportsLink({ payload, user, i18n }: ServerProps) {
  if (!isEditor(user)) return null;
  const locale = i18n?.language === 'en' ? 'en' : DEFAULT_LOCALE;
  return (
    <Link className="nav__link" href={`${payload.config.routes.admin}/imports`} prefetch={false}>
      <span className="nav__link-label">{sayIn(locale)('title')}</span>
    </Link>
  );
}
