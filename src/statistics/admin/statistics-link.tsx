import { Link } from '@payloadcms/ui';
import type { ServerProps } from 'payload';
import { isEditor } from '@/cms/access/roles';
import { adminLocale, STATISTICS_WORDS } from './words';

/** Leads to the statistics from the menu of those who may see them. */
export function StatisticsLink({ i18n, user }: ServerProps) {
  if (!isEditor(user)) return null;
  return (
    <Link className="nav__link" href="/admin/uso" prefetch={false}>
      <span className="nav__link-label">{STATISTICS_WORDS[adminLocale(i18n.language)].title}</span>
    </Link>
  );
}
