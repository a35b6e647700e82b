import './charts.css';
import './shades.css';
import { createTranslator } from 'next-intl';
import type { GapMatrix as Matrix, MatrixDimension, MatrixRegion } from '@/domain/gap-matrix';
import type { Locale } from '@/domain/locale';
import { DIMENSIONS } from '@/domain/vocabularies/dimensions';
import { REGIONS } from '@/domain/vocabularies/regions';
import { messagesIn } from '@/i18n/messages';
import { pathOf } from '@/i18n/navigation';
import { shadeOf, shadeStarts } from './shades';

export interface GapMatrixProps {
  locale: Locale;
  matrix: Matrix;
  heading?: 'h2' | 'h3';
  id?: string;
}

/** The practices of a cell in the public list: the Spanish one, which has them all. */
const practicesIn = (region: MatrixRegion, dimension: MatrixDimension): string =>
  `${pathOf('/practices', 'es')}?${new URLSearchParams({ country: 'CL', region, dimension }).toString()}`;

/** Practices per region and dimension; zeros stand out. Works without the site's messages, in the admin too. */
export function GapMatrix({ locale, matrix, heading: Heading = 'h2', id = 'gaps' }: GapMatrixProps) {
  const t = createTranslator({ locale, messages: messagesIn(locale), namespace: 'charts' });
  const starts = shadeStarts(Math.max(0, ...matrix.rows.flatMap(({ counts }) => counts)));
  const nameOf = (region: MatrixRegion) => (region === 'none' ? t('regionNotStated') : REGIONS.label(region, locale));
  return (
    <section className="chart" aria-labelledby={id}>
      <Heading id={id}>{t('matrix')}</Heading>
      <p className="section-lead">{t('matrixLead')}</p>
      <div className="matrix-scroll" role="region" aria-labelledby={`${id}-caption`} tabIndex={0}>
        <table className="matrix">
          <caption className="visually-hidden" id={`${id}-caption`}>
            {t('matrixCaption')}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('region')}</th>
              {matrix.columns.map((dimension) => (
                <th key={dimension} scope="col" data-dimension={dimension}>
                  <span>{dimension === 'none' ? t('dimensionNotStated') : DIMENSIONS.short(dimension, locale)}</span>
                </th>
              ))}
              <th scope="col" className="matrix-sum">
                <span>{t('total')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map(({ region, counts, practices }) => (
              <tr key={region}>
                <th scope="row">{nameOf(region)}</th>
                {counts.map((count, index) => {
                  const dimension = matrix.columns[index] ?? 'none';
                  return (
                    <td key={dimension} data-shade={shadeOf(count, starts)}>
                      {count > 0 ? (
                        <a href={practicesIn(region, dimension)} aria-label={t('cell', { count })}>
                          {count}
                        </a>
                      ) : (
                        count
                      )}
                    </td>
                  );
                })}
                <td className="matrix-sum">{practices}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('total')}</th>
              {matrix.columnPractices.map((practices, index) => (
                <td key={matrix.columns[index]}>{practices}</td>
              ))}
              <td className="matrix-sum">{matrix.practices}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="chart-notes">
        <span className="matrix-key" data-shade={0} aria-hidden="true" /> {t('gapLegend')}. {t('matrixSums')}
      </p>
    </section>
  );
}
