import { PAGE_USAGE_ID, type PageUsageData } from '@/ui/usage/page-usage-data';
import { reportUsage } from '@/ui/usage/report-usage';

/** Next runs this file in every page before anything else of ours, without waiting for React. */
function start(): void {
  const data = document.getElementById(PAGE_USAGE_ID)?.textContent;
  reportUsage(window, data ? (JSON.parse(data) as PageUsageData) : null);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
