import type { Payload } from 'payload';
import type { Locale } from '@/domain/locale';
import { todayInChile } from '@/domain/chilean-time';

/** Words that no record holds and no concept knows, which journeys teach. */
export const SOUGHT_IN_VAIN: Readonly<Record<Locale, string>> = { es: 'rayuela', en: 'hopscotch' };

/** Counts searches for them, as days of visitors would have. */
export async function countSearchesInVain(payload: Payload): Promise<void> {
  const day = todayInChile();
  for (const [language, value] of Object.entries(SOUGHT_IN_VAIN)) {
    await payload.db.create({
      collection: 'searches',
      data: {
        ...{ id: `in-vain-${language}`, key: `word/${value}/${language}/${day}`, of: 'word', value, shown: value },
        ...{ language, day, count: 7, empty: 7, partial: 0, results: 0, opened: 0 },
      },
    });
  }
}
