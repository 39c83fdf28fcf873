import { PlainError } from "../../scripts/launch/plain-error.mjs";

const UNREACHABLE = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH"]);

/**
 * Says in a sentence why a database can't be used. Never contains the password.
 *
 * @param {unknown} error what connecting or the first query threw
 * @param {string} databaseUrl
 * @returns {unknown} a PlainError where the cause is one that people can mend, else the error as it is
 */
export function explainDatabaseError(error, databaseUrl) {
  const { server, name, user } = describe(databaseUrl);
  const code = error?.code ?? error?.errors?.[0]?.code;
  if (UNREACHABLE.has(code) || /timeout/i.test(error?.message ?? "")) {
    return new PlainError(
      `The database server at ${server} (DATABASE_URL) can't be reached. Start it or correct the address; without DATABASE_URL, Rungs brings its own PostgreSQL.`,
    );
  }
  switch (code) {
    case "28P01":
    case "28000":
      return new PlainError(
        `The database server at ${server} refused the user "${user}" or the password. Correct them in DATABASE_URL.`,
      );
    case "3D000":
      return new PlainError(
        `There is no database "${name}" on the server at ${server}. Create it (createdb ${name}) or correct DATABASE_URL.`,
      );
    case "42501":
      return new PlainError(
        `The user "${user}" may not make tables in the database "${name}". Make it the owner of that database, or name another user in DATABASE_URL.`,
      );
    case "53100":
      return new PlainError(`The disk of the database server at ${server} is full. Make some room and start again.`);
    case "53300":
      return new PlainError(
        `The database server at ${server} takes no more connections. Wait a moment, or raise its max_connections.`,
      );
    default:
      return error;
  }
}

/**
 * @param {string} databaseUrl
 * @throws {PlainError} unless it is the address of a PostgreSQL database
 */
export function checkDatabaseUrl(databaseUrl) {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : undefined;
  if (url && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1) return;
  throw new PlainError(
    "DATABASE_URL is not the address of a PostgreSQL database. It looks like postgresql://user:password@host:5432/name (special characters in the password percent-encoded).",
  );
}

function describe(databaseUrl) {
  const url = new URL(databaseUrl);
  return {
    server: `${url.hostname || url.searchParams.get("host") || "localhost"}:${url.port || 5432}`,
    name: decodeURIComponent(url.pathname.slice(1)),
    user: decodeURIComponent(url.username),
  };
}
