const MOST_CAUSES = 5;

/**
 * SQLite's own names for a value that a table does not take: the id of another's row, nothing where something must be, a
 * value of another type, too long or too many. Its other codes, such as a full disk or a lock, are no caller's fault.
 */
const SQLITE = /^SQLITE_(CONSTRAINT|MISMATCH|RANGE|TOOBIG)/;
/** What Mongoose and the MongoDB driver throw of a value that does not fit, before it is sent. */
const MONGODB = /^(CastError|ObjectExpectedError|ObjectParameterError|StrictModeError|BSONError|BSONRuntimeError)$/;
/** Codes of MongoDB's server: a bad value, a type that does not match, a key twice, a document that is too large. */
const SERVER_CODES: readonly unknown[] = [2, 14, 52, 57, 11_000, 17_280];

/** Mongoose's: Payload's own of that name says its status. */
const isOfMongoose = (error: Error): boolean =>
  MONGODB.test(error.name) || (error.name === 'ValidationError' && !('status' in error));

const isOfServer = (error: Error): boolean =>
  error.name === 'MongoServerError' && 'code' in error && SERVER_CODES.includes(error.code);

const isOfSqlite = (error: Error): boolean =>
  'code' in error && typeof error.code === 'string' && SQLITE.test(error.code);

/** Whether an error means that the database does not take what a caller sent, rather than a mistake of ours. */
export function isUnacceptable(error: unknown, causes = MOST_CAUSES): boolean {
  if (!(error instanceof Error)) return false;
  if (isOfMongoose(error) || isOfServer(error) || isOfSqlite(error)) return true;
  return causes > 0 && isUnacceptable(error.cause, causes - 1);
}
