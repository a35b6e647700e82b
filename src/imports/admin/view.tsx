import '@/ui/styles/tokens.css';
import './imports.css';
import { DefaultTemplate } from '@payloadcms/next/templates';
import { SetStepNav } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { isEditor } from '@/cms/access/roles';
import { languageOf } from '@/cms/validation/rule';
import type { Locale } from '@/domain/locale';
import { COLUMNS } from '../municipalities/columns';
import { ImportPanel } from './import-panel';
import { sayIn, type Say } from './words';

function Columns({ locale, say }: { locale: Locale; say: Say }) {
  return (
    <details className="imports__columns">
      <summary>{say('columns')}</summary>
      <p>{say('rules')}</p>
      <table className="imports__table">
        <caption className="imports__unseen">{say('columns')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('columnName')}</th>
            <th scope="col">{say('columnHelp')}</th>
          </tr>
        </thead>
        <tbody>
          {COLUMNS.map(({ key, name, help }) => (
            <tr key={key}>
              <th scope="row">{name[locale]}</th>
              <td>{help[locale]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

const DOWNLOADS = [
  { path: 'export', name: 'exportAll', help: 'exportHelp' },
  { path: 'template', name: 'template', help: 'templateHelp' },
] as const;

function Downloads({ base, locale, say }: { base: string; locale: Locale; say: Say }) {
  return (
    <section className="imports__section">
      <h2>{say('prepareTitle')}</h2>
      <ul className="imports__downloads">
        {DOWNLOADS.map(({ path, name, help }) => (
          <li key={path}>
            <a download href={`${base}/${path}?lang=${locale}`}>
              {say(name)}
            </a>
            <span className="imports__note">{say(help)}</span>
          </li>
        ))}
      </ul>
      <Columns locale={locale} say={say} />
    </section>
  );
}

/** Editors' page of imports and exports of municipalities. */
export function ImportsView({ initPageResult, params, searchParams, viewActions }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale: contentLocale } = initPageResult;
  const { payload, user, i18n } = req;
  const { routes, serverURL } = payload.config;
  if (!user) redirect(`${routes.admin}/login?redirect=${encodeURIComponent(`${routes.admin}/imports`)}`);
  const locale = languageOf(req);
  const say = sayIn(locale);
  const base = `${serverURL}${routes.api}/imports`;
  return (
    <DefaultTemplate
      i18n={i18n}
      {...(contentLocale ? { locale: contentLocale } : {})}
      {...(params ? { params } : {})}
      payload={payload}
      permissions={permissions}
      req={req}
      {...(searchParams ? { searchParams } : {})}
      user={user}
      visibleEntities={visibleEntities}
      {...(viewActions ? { viewActions } : {})}
    >
      <SetStepNav nav={[{ label: say('title') }]} />
      <main className="imports">
        <header className="imports__head">
          <h1>{say('title')}</h1>
          <p>{say(isEditor(user) ? 'intro' : 'notAllowed')}</p>
        </header>
        {isEditor(user) ? (
          <>
            <Downloads base={base} locale={locale} say={say} />
            <ImportPanel base={base} locale={locale} records={`${routes.admin}/collections/municipalities`} />
          </>
        ) : null}
      </main>
    </DefaultTemplate>
  );
}
