import './policy-register.css';
import { useTranslations } from 'next-intl';
import { NOT_STATED } from '@/domain/facets';
import type { Locale } from '@/domain/locale';
import { formatPartialDate } from '@/domain/partial-date';
import {
  REGISTER_FILTER_NAMES,
  REGISTER_FILTERS,
  type RegisteredPolicy,
  type RegisterFilter,
  type RegisterFilterName,
} from '@/domain/policy-register';
import { POLICY_FORMS } from '@/domain/vocabularies/policy-forms';
import { REGIONS } from '@/domain/vocabularies/regions';
import { pathOf } from '@/i18n/navigation';
import { Breadcrumbs } from '../breadcrumbs';
import { citationLine } from '../citation-line';
import { DimensionTags } from '../dimension-tags';
import { Icon } from '../icon';
import { Attachments } from '../practice/extras';

interface PolicyRegisterProps {
  /** Those that match the filter. */
  policies: readonly RegisteredPolicy[];
  /** How many there are without it. */
  total: number;
  filter: RegisterFilter;
  locale: Locale;
}

/** The local policies of all municipalities in one table. What a source leaves open is stated as such. */
export function PolicyRegister({ policies, total, filter, locale }: PolicyRegisterProps) {
  const t = useTranslations('register');
  const search = useTranslations('search');
  return (
    <div className="container register">
      <Breadcrumbs
        locale={locale}
        steps={[{ label: search('of.municipalities.title'), href: pathOf('/municipalities', locale) }]}
        here={t('title')}
      />
      <header className="register-head">
        <h1>{t('title')}</h1>
        <p className="register-lead">{t('lead')}</p>
        <p className="source-line">{t('scope')}</p>
      </header>
      {total > 0 && <FilterForm filter={filter} locale={locale} />}
      <p className="register-count" role="status">
        {t('count', { shown: policies.length, total })}
      </p>
      {policies.length > 0 ? (
        <RegisterTable policies={policies} locale={locale} />
      ) : (
        <p className="section-lead">
          {t(total > 0 ? 'noneFound' : 'none')}{' '}
          {total > 0 && <a href={pathOf('/local-policies', locale)}>{t('all')}</a>}
        </p>
      )}
    </div>
  );
}

function FilterForm({ filter, locale }: Pick<PolicyRegisterProps, 'filter' | 'locale'>) {
  const t = useTranslations('register');
  const isNarrowed = Object.keys(filter).length > 0;
  return (
    <form className="register-filter no-print" method="get" action={pathOf('/local-policies', locale)}>
      {REGISTER_FILTER_NAMES.map((name) => (
        <Choice key={name} name={name} chosen={filter[name]} locale={locale} />
      ))}
      <button className="button" type="submit">
        {t('narrow')}
      </button>
      {isNarrowed && <a href={pathOf('/local-policies', locale)}>{t('all')}</a>}
    </form>
  );
}

interface ChoiceProps {
  name: RegisterFilterName;
  chosen: string | undefined;
  locale: Locale;
}

function Choice({ name, chosen, locale }: ChoiceProps) {
  const t = useTranslations('register');
  const { keys, short } = REGISTER_FILTERS[name];
  return (
    <label className="register-choice">
      <span>{t(name)}</span>
      <select className="field" name={name} defaultValue={chosen ?? ''}>
        <option value="">{t('any')}</option>
        {keys.map((key) => (
          <option key={key} value={key}>
            {short(key, locale)}
          </option>
        ))}
        <option value={NOT_STATED}>{t('notStated')}</option>
      </select>
    </label>
  );
}

const COLUMNS = ['policy', 'municipality', 'approved', 'validUntil', 'dimension', 'source'] as const;

/** Roles are explicit: on a narrow page the rows are displayed as blocks, which removes a table's own roles. */
function RegisterTable({ policies, locale }: Pick<PolicyRegisterProps, 'policies' | 'locale'>) {
  const t = useTranslations('register');
  return (
    <table className="register-table" role="table">
      <caption className="visually-hidden">{t('caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {policies.map((row) => (
          <Row key={`${row.municipality.slug} ${row.policy.title} ${row.policy.approved}`} row={row} locale={locale} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, locale }: { row: RegisteredPolicy; locale: Locale }) {
  const t = useTranslations('register');
  const { policy, municipality } = row;
  const lang = row.locale === locale ? undefined : row.locale;
  const day = (date: string | null) => (date ? formatPartialDate(date, locale) : t('silent'));
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <span lang={lang}>{policy.title}</span>
        <span className="register-form">
          {policy.form ? POLICY_FORMS.label(policy.form, locale) : t('formUnknown')}
        </span>
      </th>
      <td role="cell" data-label={t('municipality')}>
        <a href={pathOf('/municipalities/[slug]', locale, municipality.slug)}>{municipality.commune}</a>
        {municipality.region && <span className="register-region">{REGIONS.short(municipality.region, locale)}</span>}
      </td>
      <td role="cell" data-label={t('approved')}>
        {day(policy.approved)}
      </td>
      <td role="cell" data-label={t('validUntil')}>
        {day(policy.validUntil)}
      </td>
      <td role="cell" data-label={t('dimension')}>
        {policy.dimensions.length > 0 ? (
          <DimensionTags dimensions={policy.dimensions} locale={locale} linked />
        ) : (
          t('silent')
        )}
      </td>
      <td role="cell" data-label={t('source')}>
        <PolicySource row={row} locale={locale} lang={lang} />
      </td>
    </tr>
  );
}

function PolicySource({ row, locale, lang }: { row: RegisteredPolicy; locale: Locale; lang: Locale | undefined }) {
  const t = useTranslations('municipality');
  const { document, url, citation } = row.policy;
  return (
    <>
      <span className="source-line" lang={lang}>
        {citation ? citationLine(citation) : t('noSource')}
      </span>
      {document && <Attachments attachments={[document]} locale={locale} lang={lang} />}
      {url && (
        <a className="with-icon" href={url} rel="noreferrer">
          <Icon name="external" /> {t('document')}
        </a>
      )}
    </>
  );
}
