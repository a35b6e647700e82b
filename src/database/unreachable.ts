const MOST_CAUSES = 5;

/**
 * Whether an error says that the database server cannot be reached, as against a fault of ours or of the caller. The
 * MongoDB driver and Mongoose name such errors so; SQLite is a file of this machine and has none.
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
