// The one place that knows the errors of Prisma and PostgreSQL.
import { requestContext } from "../server/request-context";

/** PostgreSQL can't be reached, is starting, or took too long. Nothing was saved. */
export class DatabaseAwayError extends Error {
  override name = "DatabaseAwayError";
}

// SQLSTATE classes: connection, authorization, no such database, resources, operator intervention, lock and statement
// timeouts, a server that only reads.
const AWAY_STATES = /^(08|28|3D|53|57P|57014|55P03|25006|40001|40P01)/;
const AWAY_CODES = new Set([
  ...["P1000", "P1001", "P1002", "P1003", "P1008", "P1017", "P2024", "P2028", "P2034", "P2037", "P2039"],
  ...["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"],
]);
// A raw query says so in the words of the driver's adapter, without any code.
const AWAY_KINDS = new Set([
  ...["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TlsConnectionError", "TooManyConnections"],
  ...["TransactionWriteConflict", "AuthenticationFailed", "DatabaseAccessDenied", "DatabaseDoesNotExist"],
]);
const AWAY_WORDS =
  /Connection terminated|timeout exceeded|Query read timeout|not queryable|starting up|shutting down|recovery mode|too many clients|No space left|canceling statement/i;

/**
 * Runs a query; an error that means "not now" becomes a DatabaseAwayError and makes the answer a 503.
 * Everything else passes through: it is a bug.
 */
export async function asking<Value>(query: () => Promise<Value>): Promise<Value> {
  try {
    return await query();
  } catch (error) {
    if (!isAway(error)) throw error;
    requestContext().isDatabaseAway = true;
    throw new DatabaseAwayError("The database is not answering.", { cause: error });
  }
}

/** Whether a unique key was already taken. */
export function isTaken(error: unknown): boolean {
  return hasCode(error, (code) => code === "P2002" || code === "23505");
}

function isAway(error: unknown): boolean {
  return (
    hasCode(error, (code) => AWAY_CODES.has(code) || AWAY_KINDS.has(code) || AWAY_STATES.test(code)) ||
    (error instanceof Error && AWAY_WORDS.test(`${error.message} ${String(error.cause ?? "")}`))
  );
}

/** Looks through an error, its cause and Prisma's meta, which carry the code at different depths. */
function hasCode(error: unknown, isWanted: (code: string) => boolean, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > 5) return false;
  const fields = error as Record<string, unknown>;
  for (const key of ["code", "originalCode", "sqlState", "kind"]) {
    if (typeof fields[key] === "string" && isWanted(fields[key])) return true;
  }
  return ["cause", "meta", "driverAdapterError"].some((key) => hasCode(fields[key], isWanted, depth + 1));
}
