import type { Locale } from '@/domain/locale';
import { JsonScript } from '../json-script';
import { PAGE_USAGE_ID, type Counts, type PageUsageData } from './page-usage-data';

/** Lets the page be counted: what `./report-usage` reads of it in the browser. */
export function PageUsage({ counts, locale }: { counts: Counts; locale: Locale }) {
  const data: PageUsageData = { ...counts, language: locale };
  return <JsonScript type="application/json" id={PAGE_USAGE_ID} data={data} />;
}
