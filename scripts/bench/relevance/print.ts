import { LOCALES, type Locale } from '@/domain/locale';
import { addressOf } from './judged';
import type { Answered, Measured } from './measure';
import { averageOf } from './metrics';

const SHOWN = 3;

const inLanguage = ({ answered }: Measured, locale: Locale | null): Answered[] =>
  answered.filter(({ asked }) => locale === null || asked.locale === locale);

const share = (value: number): string => value.toFixed(2);

/** One row for each list, language and searcher. */
export function printTable(lists: readonly string[], measured: readonly Measured[]): void {
  const rows = lists.flatMap((list) =>
    [null, ...LOCALES].flatMap((locale) =>
      measured
        .filter((each) => each.list === list)
        .flatMap((each) => {
          const answered = inLanguage(each, locale);
          if (answered.length === 0) return [];
          const { success1, success3, mrr, ndcg, empty } = averageOf(answered.map(({ score }) => score));
          return [
            {
              list,
              language: locale ?? 'both',
              searches: answered.length,
              searcher: each.searcher,
              'success@1': share(success1),
              'success@3': share(success3),
              'MRR@10': share(mrr),
              'nDCG@10': share(ndcg),
              empty: share(empty),
            },
          ];
        }),
    ),
  );
  console.table(rows);
}

/** Every search whose answer is not among the first three, with what was wanted and what was found. */
export function printMisses({ list, searcher, answered }: Measured): void {
  const missed = answered.filter(({ score }) => score.success3 === 0);
  console.log(`\n${searcher}, ${list}: ${missed.length} of ${answered.length} not among the first ${SHOWN}`);
  for (const { asked, answers } of missed) {
    const wanted = asked.acceptable.map(({ part }) => part).join(' | ');
    const came = answers.slice(0, SHOWN).map(addressOf).join(', ') || 'nothing';
    console.log(`  ${asked.locale} ${asked.searched} «${asked.words}» (${asked.sort})`);
    console.log(`     wanted ${wanted}\n     came   ${came}`);
  }
}
