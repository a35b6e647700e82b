import { siteSettings } from '@/content/site';
import { env } from '@/config/env';
import { todayInChile } from '@/domain/chilean-time';
import { DEFAULT_LOCALE, LOCALES } from '@/domain/locale';
import { securityTxt } from '@/domain/security-contact';

/** Rendered at run time, because the contact is a setting. */
export const dynamic = 'force-dynamic';

const TEXT = { 'Content-Type': 'text/plain; charset=utf-8' };

/** `/.well-known/security.txt` (RFC 9116), and its former place `/security.txt`: 404 while no contact is set, or after the day until which it is valid. */
export async function GET(): Promise<Response> {
  const { securityContact: contact } = await siteSettings(DEFAULT_LOCALE);
  if (contact === null || contact.expires < todayInChile())
    return new Response('No hay un contacto de seguridad indicado. / No security contact is stated.\n', {
      status: 404,
      headers: { ...TEXT, 'Cache-Control': 'no-store' },
    });
  return new Response(securityTxt(contact, { siteUrl: env().SITE_URL, locales: LOCALES }), {
    headers: { ...TEXT, 'Cache-Control': 'public, max-age=0, s-maxage=2' },
  });
}
