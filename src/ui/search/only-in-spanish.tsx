import { useTranslations } from 'next-intl';
import type { SearchScope } from './links';

interface OnlyInSpanishProps {
  /** Records that are ready in Spanish and not in English. */
  count: number;
  /** The same search in Spanish. */
  href: string;
  scope: SearchScope;
}

/** Says how many records a search in English leaves out, and leads to them. */
export function OnlyInSpanish({ count, href, scope }: OnlyInSpanishProps) {
  const t = useTranslations('search');
  if (count === 0) return null;
  return (
    <p className="only-in-spanish">
      {t(`of.${scope}.onlyInSpanish`, { count })}{' '}
      <a href={href} hrefLang="es">
        {t('seeInSpanish')}
      </a>
    </p>
  );
}
