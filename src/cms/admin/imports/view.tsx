import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import type { Locale } from '@/domain/locale';
import { isEditor } from '../../access/roles';
import { COLUMNS } from '../../imports/municipalities/columns';
import { languageOf } from '../../validation/rule';
import { ImportDesk } from './desk';
import { sayIn, type Say } from './words';
import './imports.css';

function Columns({ locale, say }: { locale: Locale; say: Say }) {
  return (
    <details>
      <summary>{say('columns')}</summary>
      <p>{say('rules')}</p>
      <div className="imports__scroll">
        <table className="imports__table">
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
      </div>
    </details>
  );
}

function Downloads({ base, locale, say }: { base: string; locale: Locale; say: Say }) {
  return (
    <section className="imports__section">
      <h2>{say('exportTitle')}</h2>
      <ul>
        <li>
          <a download href={`${base}/export?lang=${locale}`}>
            {say('exportAll')}
          </a>
        </li>
        <li>
          <a download href={`${base}/template?lang=${locale}`}>
            {say('template')}
          </a>
        </li>
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
      locale={contentLocale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user}
      viewActions={viewActions}
      visibleEntities={visibleEntities}
    >
      <Gutter className="imports">
        <h1>{say('title')}</h1>
        {isEditor(user) ? (
          <>
            <p className="imports__intro">{say('intro')}</p>
            <Downloads base={base} locale={locale} say={say} />
            <ImportDesk base={base} locale={locale} />
          </>
        ) : (
          <p>{say('notAllowed')}</p>
        )}
      </Gutter>
    </DefaultTemplate>
  );
}
