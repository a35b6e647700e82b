import '@/ui/styles/tokens.css';
import '@/ui/styles/base.css';
import '@/ui/styles/frame.css';
import '@/ui/styles/components.css';
import '@/ui/styles/dimension-list.css';
import '@/ui/styles/prose.css';
import '@/ui/styles/print.css';
import type { Metadata, Viewport } from 'next';
import { hasLocale } from 'next-intl';
import { setRequestLocale } from 'next-intl/server';
import { draftMode } from 'next/headers';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { env } from '@/config/env';
import { siteSettings } from '@/content/site';
import { routing } from '@/i18n/routing';
import { DraftBanner } from '@/ui/draft-banner';
import { fontClasses } from '@/ui/fonts';
import { messagesIn } from '@/i18n/messages';

interface LayoutProps {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}

export const viewport: Viewport = { themeColor: '#0a132d', colorScheme: 'light' };

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) return {};
  const { name, tagline } = await siteSettings(locale);
  const { frame } = messagesIn(locale);
  const portal = `${name || frame.name} · ${tagline || frame.tagline}`;
  return {
    metadataBase: new URL(env().SITE_URL),
    title: { default: portal, template: `%s · ${name || frame.name}` },
    applicationName: portal,
    twitter: { card: 'summary_large_image' },
    formatDetection: { telephone: false },
    icons: { icon: [{ url: '/favicon.svg', type: 'image/svg+xml' }], apple: '/icons/apple-touch-icon.png' },
  };
}

/** The root of the public site, in one language. */
export default async function SiteLayout({ children, params }: LayoutProps) {
  const { locale } = await params;
  setRequestLocale(hasLocale(routing.locales, locale) ? locale : routing.defaultLocale);
  if (!hasLocale(routing.locales, locale)) notFound();
  const { isEnabled } = await draftMode();
  return (
    <html lang={locale} className={fontClasses}>
      <body>
        {isEnabled && <DraftBanner />}
        {children}
      </body>
    </html>
  );
}
