import { draftMode } from 'next/headers';
import type { ReactNode } from 'react';
import type { Locale } from '@/domain/locale';
import { siteSettings } from '@/content/site';
import { writtenPages } from '@/content/pages';
import { PageFrame } from '@/ui/page-frame';
import type { SitePart } from '@/ui/site-header';
import { PageUsage } from '@/ui/usage/page-usage';
import type { Counts } from '@/ui/usage/page-usage-data';

interface SitePageProps {
  locale: Locale;
  /** The part of the site that the header highlights. */
  current?: SitePart;
  /** Address of the same page, with the same search, in the other language. */
  otherLanguageHref: string;
  /** What is counted when the page is used; a preview counts nothing. */
  counts?: Counts;
  children: ReactNode;
}

/** Puts a page into the frame of the site: every page of the public site renders one. */
export async function SitePage({ locale, current, otherLanguageHref, counts, children }: SitePageProps) {
  const [settings, pages, { isEnabled: isDraft }] = await Promise.all([
    siteSettings(locale),
    writtenPages(locale),
    draftMode(),
  ]);
  return (
    <PageFrame
      locale={locale}
      settings={settings}
      pages={pages}
      current={current ?? null}
      otherLanguageHref={otherLanguageHref}
    >
      {children}
      {counts && !isDraft && <PageUsage counts={counts} locale={locale} />}
    </PageFrame>
  );
}
