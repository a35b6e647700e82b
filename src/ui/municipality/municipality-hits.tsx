import './municipalities.css';
import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { MunicipalitySummary } from '@/domain/municipality';
import type { SearchHit } from '@/domain/search-response';
import { REGIONS } from '@/domain/vocabularies/regions';
import { pathOf } from '@/i18n/navigation';
import { MissingWords } from '../search/missing-words';
import { Marked } from '../search/marked';
import { StageStitches } from './stage-stitches';
import { stageWords } from './stage-words';

interface MunicipalityHitsProps {
  hits: readonly SearchHit[];
  /** The summaries of all municipalities, by id. */
  summaries: ReadonlyMap<string, MunicipalitySummary>;
  locale: Locale;
  /** Id of the element that labels the list. */
  labelledBy?: string | undefined;
}

/** Municipalities that were found: its region, its stage, and what the portal has about it. */
export function MunicipalityHits({ hits, summaries, locale, labelledBy }: MunicipalityHitsProps) {
  return (
    <ol role="list" className="municipality-hits" aria-labelledby={labelledBy}>
      {hits.map((hit) => {
        // For a moment the index may still contain what has just been withdrawn.
        const summary = summaries.get(hit.document.id);
        return summary && <MunicipalityHit key={summary.id} hit={hit} summary={summary} locale={locale} />;
      })}
    </ol>
  );
}

interface MunicipalityHitProps {
  hit: SearchHit;
  summary: MunicipalitySummary;
  locale: Locale;
}

function MunicipalityHit({ hit: { title, snippet, missingWords }, summary, locale }: MunicipalityHitProps) {
  const t = useTranslations('municipality');
  const { slug, region, seal, pilotedGuide, practiceCount, policyCount } = summary;
  const holds = [
    ...(pilotedGuide ? [t('pilot')] : []),
    ...(practiceCount > 0 ? [t('practiceCount', { count: practiceCount })] : []),
    ...(policyCount > 0 ? [t('policyCount', { count: policyCount })] : []),
  ];
  return (
    <li className="municipality-hit">
      <p className="place-line">{region ? REGIONS.label(region, locale) : t('regionNotStated')}</p>
      <h3>
        <a href={pathOf('/municipalities/[slug]', locale, slug)}>
          <Marked segments={title} />
        </a>
      </h3>
      <p className="municipality-stage" data-stage={seal.stage ?? 'none'}>
        <StageStitches stage={seal.stage} /> {stageWords(seal, locale, t)}
      </p>
      {snippet && (
        <p className="hit-snippet">
          <Marked segments={snippet} />
        </p>
      )}
      <MissingWords words={missingWords} />
      {holds.length > 0 && <p className="municipality-holds">{holds.join(' · ')}</p>}
    </li>
  );
}
