// The one door to PostgreSQL. A pool and a client per process, also across hot reloads.
import { PrismaPg } from "@prisma/adapter-pg";
import { Pool, type QueryResultRow } from "pg";
import { environment } from "../server/environment";
import { PrismaClient } from "./generated/client";

type Door = { pool: Pool; prisma: PrismaClient };
const holder = globalThis as typeof globalThis & { rungsDatabase?: Door };

/** Opens the door at the first call. */
function door(): Door {
  holder.rungsDatabase ??= openDoor(environment().DATABASE_URL, environment().DATABASE_POOL);
  return holder.rungsDatabase;
}

/** A pool that never waits for ever, and a client on it. Limits in milliseconds. */
function openDoor(url: string, size: number): Door {
  const pool = new Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    statement_timeout: 4_000,
    query_timeout: 4_500,
    lock_timeout: 3_000,
    idle_in_transaction_session_timeout: 10_000,
  });
  // A connection that dies while idle is replaced at the next use; without a listener it would end the process.
  pool.on("error", () => {});
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) };
}

export function prisma(): PrismaClient {
  return door().prisma;
}

export function pool(): Pool {
  return door().pool;
}

/**
 * Asks one of the few questions that come with every page or tick. PostgreSQL keeps their plans, by name and for each
 * connection, and Prisma's compiler, which costs as much as all the rest of such a question, is passed by.
 *
 * @param name one text has one name, and the other way round
 */
export async function askPrepared<Row extends QueryResultRow>(
  name: string,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  return (await pool().query<Row>({ name, text, values })).rows;
}
