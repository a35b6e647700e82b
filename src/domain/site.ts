import type { Locale } from './locale';
import type { Citation, Figure, PracticeSummary } from './practice';
import type { RichText } from './rich-text';
import type { SecurityContact } from './security-contact';
import type { PageGroup } from './vocabularies/page-groups';

/** The portal's name, texts and contacts, as maintained by editors. Empty until somebody fills them in. */
export interface SiteSettings {
  name: string;
  /** Shown next to the name in the header. */
  tagline: string;
  /** The institution responsible for the portal. */
  institution: string;
  institutionUrl: string | null;
  /** Where errors are reported; null hides «report an error». */
  contactEmail: string | null;
  footerText: string | null;
  /** Where holes are reported; null where nobody is named. */
  securityContact: SecurityContact | null;
}

/** What editors choose for the home page. */
export interface HomeContent {
  heading: string;
  lead: string;
  /** Example searches below the search box. */
  suggestions: string[];
  featured: PracticeSummary[];
}

/** A written page: about, accessibility, privacy; those that explain the Sello. */
export interface WrittenPage {
  id: string;
  locale: Locale;
  slugs: Partial<Record<Locale, string>>;
  title: string;
  summary: string;
  group: PageGroup;
  /** Running text with blocks: their fields are `BlockContent`, checked. */
  body: RichText;
  figures: Figure[];
  /** The document that the whole page is based on. */
  citation: Citation | null;
  publishedAt: string;
  updatedAt: string;
}
