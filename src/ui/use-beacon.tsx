import type { Kind } from '@/domain/facets';
import type { Locale } from '@/domain/locale';
import type { ReadKind, UseReport } from '@/domain/uses';

/** What a page has to report of itself. */
export type Counts = { of: 'read'; kind: ReadKind; record: string } | { of: 'search'; kinds: readonly Kind[] };

/** Where the wish not to be counted is stated, and in browsers driven by programs, nothing is sent. */
const ALLOWED = 'n.doNotTrack!=1&&!n.globalPrivacyControl&&!n.webdriver&&n.sendBeacon';

/** A page counts as read once it has been looked at for some seconds: a page that was opened in advance was not. */
const READ = `((n,d,b)=>{if(${ALLOWED}){let t=setInterval(()=>{if(!d.hidden){clearInterval(t);n.sendBeacon("/uso",b)}},4e3)}})(navigator,document,`;

/**
 * A search counts once its results have stood for three seconds, or the reader goes on from them: words that are still
 * being typed are no search. Each is reported once per page; the address is the state of the search.
 */
const SEARCH =
  `((n,d,b)=>{if(${ALLOWED}){let a,s,k={},f=()=>{let p=new URLSearchParams(location.search),q;` +
  '["page","sort","view"].map(x=>p.delete(x));q=p+"";if(q&&!k[q]){k[q]=1;b.asked=q;n.sendBeacon("/uso",JSON.stringify(b))}};' +
  'setInterval(()=>{if(!d.hidden){let c=location.search;if(c!=a)a=c,s=0;else if(++s==3)f()}},1e3);' +
  'addEventListener("pagehide",()=>{if(d.activeElement.name!="q")f()})}})(navigator,document,';

/** As a JavaScript literal; `<` is escaped, so that nothing in it can end the script. */
const literal = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

function scriptOf(counts: Counts, language: Locale): string {
  if (counts.of === 'search') return `${SEARCH}${literal({ ...counts, language })})`;
  const report: UseReport = { ...counts, language };
  return `${READ}${literal(JSON.stringify(report))})`;
}

/**
 * Lets the page report that it was used, and nothing of who uses it: a few hundred bytes in the page itself, because a
 * cache in front of the portal answers most readers. See docs/decisions/0019-quiet-statistics.md.
 */
export function UseBeacon({ counts, locale }: { counts: Counts; locale: Locale }) {
  return <script dangerouslySetInnerHTML={{ __html: scriptOf(counts, locale) }} />;
}
