import { isEmail } from '@/domain/contact-addresses';
import type { Locale } from '@/domain/locale';
import type { PracticeSummary } from '@/domain/practice';
import { securityContact } from '@/domain/security-contact';
import type { HomeContent, SiteSettings, WrittenPage } from '@/domain/site';
import { PAGE_GROUPS } from '@/domain/vocabularies/page-groups';
import type { Home, Page, Site } from '../payload-types';
import { cleanBody } from './rich-text';
import { citationFromPayload, figureFromPayload } from './sources';
import { keyOf, text, textOrNull, webAddress } from './values';

export const siteFromPayload = (document: Site): SiteSettings => ({
  name: text(document.name),
  tagline: text(document.tagline),
  institution: text(document.institution),
  institutionUrl: webAddress(document.institutionUrl),
  contactEmail: isEmail(document.contactEmail) ? document.contactEmail : null,
  footerText: textOrNull(document.footerText),
  securityContact: securityContact(document.securityContact, document.securityExpires),
});

/** @param featured summaries of the practices that the editors chose, already in the reader's language. */
export const homeFromPayload = (document: Home, featured: PracticeSummary[]): HomeContent => ({
  heading: text(document.heading),
  lead: text(document.lead),
  suggestions: (document.suggestions ?? []).flatMap((suggestion) => textOrNull(suggestion) ?? []),
  featured,
});

const EMPTY = { root: { type: 'root', version: 1, children: [] } };

/**
 * A written page in one language, with its sources populated. Incomplete blocks are left out. `slugs` holds the address
 * in this language only.
 */
export const pageFromPayload = (document: Page, locale: Locale): WrittenPage => ({
  id: document.id,
  locale,
  slugs: document.slug ? { [locale]: document.slug } : {},
  title: text(document.title),
  summary: text(document.summary),
  // Pages that were written before there were groups are the portal's.
  group: keyOf(PAGE_GROUPS, document.group) ?? 'portal',
  body: cleanBody(document.body) ?? EMPTY,
  figures: (document.figures ?? []).flatMap((figure) => figureFromPayload(figure) ?? []),
  citation: citationFromPayload(document.citation),
  publishedAt: document.publishedAt ?? document.updatedAt,
  updatedAt: document.updatedAt,
});
