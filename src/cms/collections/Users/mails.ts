import { DEFAULT_LOCALE, isLocale, type Locale } from '@/domain/locale';
import { passwordMail } from '@/mail/password';
import { at } from '../../validation/rule';

/** Where a person chooses a password: the admin's own page. */
export const passwordUrl = (siteUrl: string, token: string): string =>
  `${siteUrl}/admin/reset/${encodeURIComponent(token)}`;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const languageOfUser = (user: unknown): Locale => {
  const language = at(user, 'language');
  return isLocale(language) ? language : DEFAULT_LOCALE;
};

/** What Payload sends when somebody forgot their password, in the person's language. */
export const passwordResetMail = (siteUrl: string) => {
  const mailFor = (user: unknown, token: string) =>
    passwordMail({ name: textOf(at(user, 'name')), url: passwordUrl(siteUrl, token), locale: languageOfUser(user) });
  return {
    generateEmailHTML: (args?: { token?: string; user?: unknown }): string =>
      mailFor(args?.user, args?.token ?? '').html,
    generateEmailSubject: (args?: { token?: string; user?: unknown }): string =>
      mailFor(args?.user, args?.token ?? '').subject,
  };
};
