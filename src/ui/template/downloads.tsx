import { useTranslations } from 'next-intl';
import { LOCALES, type Locale } from '@/domain/locale';
import { TEMPLATE_FORMATS, type Template } from '@/domain/template';
import { Icon } from '../icon';
import { downloadHref, downloadPath } from './download-links';

interface DownloadsProps {
  template: Template;
  locale: Locale;
}

const NAME_LENGTH = 120;
/** Languages in which the template is ready. */
const readyIn = ({ readiness }: Template): Locale[] => LOCALES.filter((each) => readiness[each] === 'ready');

/** The template in each format and language, plain or with the municipality's name and logo. Works without scripts. */
export function Downloads({ template, locale }: DownloadsProps) {
  const t = useTranslations('template');
  const languages = readyIn(template);
  const chosen = languages.includes(locale) ? locale : 'es';
  return (
    <>
      <h2 id="download">{t('download')}</h2>
      <table className="downloads">
        <thead>
          <tr>
            <td />
            {languages.map((language) => (
              <th key={language} scope="col" lang={language}>
                {t(`languages.${language}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {TEMPLATE_FORMATS.map((format) => (
            <tr key={format}>
              <th scope="row">
                {t(`formats.${format}`)}
                <span className="source-line">{t(`formatNotes.${format}`)}</span>
              </th>
              {languages.map((language) => (
                <td key={language}>
                  <a
                    href={downloadHref(template, format, language)}
                    hrefLang={language}
                    download
                    aria-label={t('downloadIn', { format: format.toUpperCase(), language: t(`languages.${language}`) })}
                  >
                    {format.toUpperCase()}
                  </a>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <form
        className="own-name"
        method="post"
        encType="multipart/form-data"
        action={downloadPath(template, 'docx', chosen)}
      >
        <h3>{t('ownName')}</h3>
        <p>{t('ownNameLead')}</p>
        <label>
          {t('municipality')}
          <input
            className="field"
            type="text"
            name="municipality"
            maxLength={NAME_LENGTH}
            autoComplete="organization"
            placeholder={t('municipalityExample')}
          />
        </label>
        <label>
          {t('logo')}
          <input className="field file-field" type="file" name="logo" accept="image/png,image/jpeg" />
          <span className="source-line">{t('logoNote')}</span>
        </label>
        {languages.length > 1 ? (
          <label>
            {t('language')}
            <select className="field" name="lang" defaultValue={chosen}>
              {languages.map((language) => (
                <option key={language} value={language}>
                  {t(`languages.${language}`)}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <input type="hidden" name="lang" value={chosen} />
        )}
        <div className="own-name-formats">
          {TEMPLATE_FORMATS.map((format) => (
            <button key={format} className="button" formAction={downloadPath(template, format, chosen)}>
              <Icon name="file" /> {format.toUpperCase()}
            </button>
          ))}
        </div>
      </form>
    </>
  );
}
