import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import { pathOf } from '@/i18n/navigation';

interface BreadcrumbsProps {
  locale: Locale;
  /** The steps between the home page and this one, which is not among them. */
  steps: readonly { label: string; href: string }[];
  /** This page, if its name is not the heading right below. */
  here?: string;
}

/** The path from the home page to this one. */
export function Breadcrumbs({ locale, steps, here }: BreadcrumbsProps) {
  const t = useTranslations('frame');
  return (
    <nav className="breadcrumbs" aria-label={t('breadcrumbs')}>
      <ol>
        {[{ label: t('home'), href: pathOf('/', locale) }, ...steps].map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        {here && <li aria-current="page">{here}</li>}
      </ol>
    </nav>
  );
}
