import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { policyRegister } from '@/content/policy-register';
import { otherLocale } from '@/domain/locale';
import { narrowRegister, parseRegisterFilter } from '@/domain/policy-register';
import type { RawParameters } from '@/domain/search-request';
import { pathOf } from '@/i18n/navigation';
import { PolicyRegister } from '@/ui/municipality/policy-register';
import { pageLocale } from '../../page-locale';
import { pageMetadata } from '../../page-metadata';
import { everyPath } from '../../record-paths';
import { indexedUnlessNarrowed } from '../../search-metadata';
import { SitePage } from '../../site-page';

interface PageProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<RawParameters>;
}

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale } = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'register' });
  const paths = everyPath((each) => pathOf('/local-policies', each));
  const metadata = await pageMetadata({ locale, title: t('title'), description: t('lead'), paths });
  return { ...metadata, ...indexedUnlessNarrowed(await searchParams) };
}

/** The register of the municipalities' own policies on migration: the URL is its filter. */
export default async function LocalPoliciesPage({ params, searchParams }: PageProps) {
  const { locale } = await pageLocale(params);
  const filter = parseRegisterFilter(await searchParams);
  const register = await policyRegister(locale);
  const query = new URLSearchParams(filter).toString();
  const otherPath = pathOf('/local-policies', otherLocale(locale));
  return (
    <SitePage locale={locale} current="municipalities" otherLanguageHref={query ? `${otherPath}?${query}` : otherPath}>
      <PolicyRegister
        policies={narrowRegister(register, filter)}
        total={register.length}
        filter={filter}
        locale={locale}
      />
    </SitePage>
  );
}
