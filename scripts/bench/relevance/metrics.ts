/** How many of the answers are looked at. */
export const DEPTH = 10;

/** The columns in which higher is better. */
export const METRICS = ['success1', 'success3', 'mrr', 'ndcg'] as const;
export type Metric = (typeof METRICS)[number];

/** How well one search was answered, or several on average. From 0 to 1. */
export interface Score extends Record<Metric, number> {
  /** Whether, or how often, there was no answer at all. */
  empty: number;
}

/** Twice as good is worth three times as much: exactly right should come before good enough. */
const gain = (grade: number): number => 2 ** grade - 1;

/** The gains of the first ten places, each worth less than the one before. */
const discountedGain = (grades: readonly number[]): number =>
  grades.slice(0, DEPTH).reduce((sum, grade, place) => sum + gain(grade) / Math.log2(place + 2), 0);

/**
 * How well a search was answered.
 * @param answered the grade of each answer, best first; 0 where nobody would accept it.
 * @param acceptable the grades of all records that could have been answered.
 */
export function scoreOf(answered: readonly number[], acceptable: readonly number[]): Score {
  const first = answered.slice(0, DEPTH).findIndex((grade) => grade > 0);
  const ideal = discountedGain([...acceptable].sort((a, b) => b - a));
  const within = (places: number): number => (first >= 0 && first < places ? 1 : 0);
  return {
    success1: within(1),
    success3: within(3),
    mrr: first < 0 ? 0 : 1 / (first + 1),
    ndcg: ideal > 0 ? discountedGain(answered) / ideal : 0,
    empty: answered.length === 0 ? 1 : 0,
  };
}

/** The average of several scores; zeros where there are none. */
export function averageOf(scores: readonly Score[]): Score {
  const mean = (column: keyof Score): number =>
    scores.reduce((sum, score) => sum + score[column], 0) / Math.max(1, scores.length);
  return {
    success1: mean('success1'),
    success3: mean('success3'),
    mrr: mean('mrr'),
    ndcg: mean('ndcg'),
    empty: mean('empty'),
  };
}
