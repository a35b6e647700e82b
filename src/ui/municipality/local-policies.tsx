import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { LocalPolicy } from '@/domain/municipality';
import { formatPartialDate } from '@/domain/partial-date';
import { POLICY_FORMS } from '@/domain/vocabularies/policy-forms';
import { DimensionTags } from '../dimension-tags';
import { Icon } from '../icon';
import { Attachments } from '../practice/extras';
import { citationWords } from './citation-words';

interface LocalPoliciesProps {
  policies: readonly LocalPolicy[];
  locale: Locale;
  lang: Locale | undefined;
}

/** A municipality's own policies on migration. What a source leaves open is stated as such. */
export function LocalPolicies({ policies, locale, lang }: LocalPoliciesProps) {
  return (
    <ul role="list" className="policies">
      {policies.map((policy) => (
        <Policy key={`${policy.title} ${policy.approved}`} policy={policy} locale={locale} lang={lang} />
      ))}
    </ul>
  );
}

function Policy({ policy, locale, lang }: Omit<LocalPoliciesProps, 'policies'> & { policy: LocalPolicy }) {
  const t = useTranslations('municipality');
  const { title, form, approved, validUntil, dimensions, url, document, citation } = policy;
  const facts = [
    form ? POLICY_FORMS.label(form, locale) : t('formUnknown'),
    approved ? t('approved', { date: formatPartialDate(approved, locale) }) : t('approvedUnknown'),
    validUntil ? t('validUntil', { date: formatPartialDate(validUntil, locale) }) : t('validUnknown'),
  ];
  return (
    <li>
      <h3 lang={lang}>{title}</h3>
      <p className="policy-facts">{facts.join(' · ')}</p>
      {dimensions.length > 0 ? (
        <DimensionTags dimensions={dimensions} locale={locale} linked />
      ) : (
        <p className="silent">{t('dimensionsUnknown')}</p>
      )}
      {document && <Attachments attachments={[document]} locale={locale} lang={lang} />}
      {url && (
        <p>
          <a className="with-icon" href={url} rel="noreferrer">
            <Icon name="external" /> {t('document')}
          </a>
        </p>
      )}
      <p className="source-line" lang={lang}>
        {citationWords(citation, t)}
      </p>
    </li>
  );
}
