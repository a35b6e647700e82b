import { useTranslations } from 'next-intl';

interface OnlyInSpanishProps {
  /** Records that are ready in Spanish and not in English. */
  count: number;
  /** The same search in Spanish. */
  href: string;
}

/** Says how many records the English catalogue leaves out, and leads to them. */
export function OnlyInSpanish({ count, href }: OnlyInSpanishProps) {
  const t = useTranslations('search');
  if (count === 0) return null;
  return (
    <p className="only-in-spanish">
      {t('onlyInSpanish', { count })}{' '}
      <a href={href} hrefLang="es">
        {t('seeInSpanish')}
      </a>
    </p>
  );
}
