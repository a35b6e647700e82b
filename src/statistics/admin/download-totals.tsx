import type { UIFieldServerComponent } from 'payload';
import { isEditor } from '@/cms/access/roles';
import type { Download, DownloadsSelect } from '@/cms/payload-types';
import { dayBefore, todayInChile } from '@/domain/chilean-time';
import { DOWNLOAD_FORMATS } from '@/domain/downloads';
import { LOCALES, type Locale } from '@/domain/locale';

const RECENT_DAYS = 30;

const WORDS = {
  es: {
    title: 'Descargas',
    total: (all: number, recent: number) => `${all} en total; ${recent} en los últimos ${RECENT_DAYS} días.`,
    none: 'Todavía ninguna.',
    languages: { es: 'Español', en: 'Inglés' },
    more: 'Ver por día',
  },
  en: {
    title: 'Downloads',
    total: (all: number, recent: number) => `${all} in total; ${recent} in the last ${RECENT_DAYS} days.`,
    none: 'None yet.',
    languages: { es: 'Spanish', en: 'English' },
    more: 'See by day',
  },
} as const;

type Row = Pick<Download, 'format' | 'language' | 'day' | 'count'>;

const sum = (rows: readonly Row[]): number => rows.reduce((total, { count }) => total + count, 0);

/** How often each form of the document was downloaded, as lines of «Español · DOCX: 12». */
const linesOf = (rows: readonly Row[], names: Readonly<Record<Locale, string>>) =>
  LOCALES.flatMap((language) =>
    DOWNLOAD_FORMATS.map((format) => ({
      key: `${language}-${format}`,
      name: `${names[language]} · ${format.toUpperCase()}`,
      count: sum(rows.filter((row) => row.language === language && row.format === format)),
    })),
  ).filter(({ count }) => count > 0);

/** Next to a template or a guide: how often it was downloaded. For those who may see the counts. */
export const DownloadTotals: UIFieldServerComponent = async ({ id, req }) => {
  const { user } = req;
  if (!id || !isEditor(user)) return null;
  const { docs } = await req.payload.find({
    collection: 'downloads',
    overrideAccess: false,
    user,
    pagination: false,
    depth: 0,
    select: { format: true, language: true, day: true, count: true } satisfies DownloadsSelect,
    where: { record: { equals: String(id) } },
  });
  const words = WORDS[req.i18n.language === 'en' ? 'en' : 'es'];
  const since = dayBefore(todayInChile(), RECENT_DAYS);
  const recent = docs.filter(({ day }) => (day ?? '') > since);
  const days = new URLSearchParams({ 'where[or][0][and][0][record][equals]': String(id) });
  return (
    <div className="field-type">
      <p className="field-label">{words.title}</p>
      {docs.length === 0 ? <p>{words.none}</p> : <p>{words.total(sum(docs), sum(recent))}</p>}
      <ul>
        {linesOf(docs, words.languages).map(({ key, name, count }) => (
          <li key={key}>
            {name}: {count}
          </li>
        ))}
      </ul>
      {docs.length > 0 ? <a href={`/admin/collections/downloads?${days.toString()}`}>{words.more}</a> : null}
    </div>
  );
};
