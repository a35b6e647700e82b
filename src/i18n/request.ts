import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { TIME_ZONE } from '@/domain/chilean-time';
import { messagesIn } from './messages';
import { routing } from './routing';

/** Messages and time zone of a request, for server components. None of this is sent to the browser. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  return { locale, messages: messagesIn(locale), timeZone: TIME_ZONE };
});
