import type { Payload } from 'payload';

/** Collections of counts by day, and what tells their rows apart beside it. */
const GROUPS = {
  searches: ['of', 'facet', 'value', 'shown', 'language'],
  reads: ['kind', 'record', 'title', 'language'],
  downloads: ['kind', 'record', 'title', 'format', 'language'],
} as const;

const SUMS = {
  searches: ['count', 'empty', 'partial', 'results'],
  reads: ['count'],
  downloads: ['count'],
} as const;

export type CountsOf = keyof typeof GROUPS;

/** A row of sums: texts and numbers by the names of the fields. */
export type SummedRow = Readonly<Record<string, unknown>>;

/** Days after the first and up to the last, `YYYY-MM-DD`. */
interface Days {
  after: string;
  last: string;
}

/** As much of Payload's adapters as is needed here. */
interface Sqlite {
  client: { execute(statement: { sql: string; args: string[] }): Promise<{ rows: SummedRow[] }> };
}
interface Mongo {
  collections: Record<string, { aggregate(stages: object[]): Promise<(SummedRow & { _id: SummedRow })[]> } | undefined>;
}

const quoted = (name: string): string => `"${name}"`;

async function sumInSqlite({ client }: Sqlite, of: CountsOf, { after, last }: Days): Promise<readonly SummedRow[]> {
  const groups = GROUPS[of].map(quoted).join(', ');
  const sums = SUMS[of].map((name) => `sum("${name}") as "${name}"`).join(', ');
  const sql =
    `select ${groups}, ${sums} from "${of}" where "day" > ? and "day" <= ? ` + `group by ${groups} order by max("day")`;
  return (await client.execute({ sql, args: [after, last] })).rows;
}

async function sumInMongo({ collections }: Mongo, of: CountsOf, { after, last }: Days): Promise<SummedRow[]> {
  const byName = (names: readonly string[], value: (name: string) => unknown) =>
    Object.fromEntries(names.map((name) => [name, value(name)]));
  const rows = await collections[of]?.aggregate([
    { $match: { day: { $gt: after, $lte: last } } },
    {
      $group: {
        _id: byName(GROUPS[of], (name) => `$${name}`),
        ...byName(SUMS[of], (name) => ({ $sum: `$${name}` })),
        newest: { $max: '$day' },
      },
    },
    { $sort: { newest: 1 } },
  ]);
  return (rows ?? []).map(({ _id, newest: _newest, ...sums }) => ({ ..._id, ...sums }));
}

/**
 * The counts of some days, summed by the database itself: what Payload would read row by row takes a process ten seconds
 * for a year of a busy portal, during which it answers nobody. Asks nobody's rights. Oldest first, so that the last row
 * of a record has its newest title.
 */
export function sumRows(payload: Payload, of: CountsOf, days: Days): Promise<readonly SummedRow[]> {
  return payload.db.name === 'mongoose'
    ? sumInMongo(payload.db, of, days)
    : sumInSqlite(payload.db as unknown as Sqlite, of, days);
}
