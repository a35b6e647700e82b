const MOST_CAUSES = 5;

/**
 * Whether an error means that the database server cannot be reached, rather than a mistake of ours or of the caller.
 * The MongoDB driver and Mongoose give such errors these names; SQLite is a local file and has none.
 */
export function isUnreachable(error: unknown, causes = MOST_CAUSES): boolean {
  if (!(error instanceof Error)) return false;
  if (
    /^Mongo(ose)?(ServerSelection|Network|NetworkTimeout|NotConnected|TopologyClosed|PoolCleared)Error$/.test(
      error.name,
    )
  )
    return true;
  return causes > 0 && isUnreachable(error.cause, causes - 1);
}
