import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { ADMINISTRATOR } from "./cluster.mjs";

const OWNER = "rungs";
const DATABASE = "rungs";

/** Codes of a server that is there and will answer soon: it starts, recovers after a crash, or ends a session. */
const NOT_YET = new Set(["57P03", "57P02", "57P01", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "EPIPE"]);

/**
 * @param {{port: number, administratorPassword: string, password: string}} access
 * @returns {{databaseUrl: string, administratorUrl: string}} the first for the app, whose role owns one database and
 *   may do nothing else
 */
export function addressesOf({ port, administratorPassword, password }) {
  return {
    databaseUrl: `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${DATABASE}`,
    administratorUrl: `postgresql://${ADMINISTRATOR}:${administratorPassword}@127.0.0.1:${port}/postgres`,
  };
}

/**
 * Waits until a server answers that is starting or recovering.
 *
 * @param {string} url
 * @param {{hasEnded: () => boolean, onWait: (seconds: number) => void}} options asked between two tries
 * @returns {Promise<pg.Client | undefined>} a connection; undefined when the server ended
 * @throws what the server says otherwise, for example that the password is wrong
 */
export async function connectWhenReady(url, { hasEnded, onWait }) {
  const begin = Date.now();
  while (!hasEnded()) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
    client.on("error", () => {});
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => {});
      if (!NOT_YET.has(error.code) && !/timeout|terminated/i.test(error.message)) throw error;
    }
    onWait((Date.now() - begin) / 1000);
    await wait(40);
  }
  return undefined;
}

/**
 * Makes the app's role and database unless they are there, and sets the role's password to the one that was kept.
 *
 * @param {pg.Client} administrator
 * @param {string} password
 */
export async function ensureDatabase(administrator, password) {
  const { rows } = await administrator.query(
    `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS "hasOwner",
            EXISTS (SELECT FROM pg_database WHERE datname = $2) AS "hasDatabase"`,
    [OWNER, DATABASE],
  );
  const verb = rows[0].hasOwner ? "ALTER" : "CREATE";
  await administrator.query(`${verb} ROLE ${OWNER} LOGIN PASSWORD ${administrator.escapeLiteral(password)}`);
  if (!rows[0].hasDatabase) await administrator.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER}`);
}
