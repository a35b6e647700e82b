import { hasLocale } from 'next-intl';
import { setRequestLocale } from 'next-intl/server';
import { notFound } from 'next/navigation';
import type { Locale } from '@/domain/locale';
import { routing } from '@/i18n/routing';

/** The language of a page's address, passed on to next-intl. With any other first segment it is not a page of ours. */
export async function pageLocale<P extends { locale: string }>(
  params: Promise<P>,
): Promise<Omit<P, 'locale'> & { locale: Locale }> {
  const { locale, ...rest } = await params;
  setRequestLocale(hasLocale(routing.locales, locale) ? locale : routing.defaultLocale);
  if (!hasLocale(routing.locales, locale)) notFound();
  return { ...rest, locale };
}
