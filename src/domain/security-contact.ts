import { isEmail } from './contact-addresses';
import type { Locale } from './locale';

/** Where holes are reported, and until which day (`YYYY-MM-DD`) somebody is known to read it. */
export interface SecurityContact {
  email: string;
  expires: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A contact that is whole; null otherwise, because RFC 9116 asks for both. */
export const securityContact = (email: unknown, expires: unknown): SecurityContact | null =>
  isEmail(email) && typeof expires === 'string' && DAY.test(expires) ? { email, expires } : null;

/** The file of RFC 9116. @param siteUrl address of the portal, without a final slash. */
export const securityTxt = (
  { email, expires }: SecurityContact,
  { siteUrl, locales }: { siteUrl: string; locales: readonly Locale[] },
): string =>
  [
    `Contact: mailto:${email}`,
    `Expires: ${expires}T23:59:59Z`,
    `Preferred-Languages: ${locales.join(', ')}`,
    `Canonical: ${siteUrl}/.well-known/security.txt`,
    '',
  ].join('\n');
