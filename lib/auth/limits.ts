// How often something may be tried. Counted in PostgreSQL, so that it holds across processes and restarts.

import { createHash } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { DatabaseAwayError, pool } from "../data";
import { requestContext } from "../server/request-context";

type Limit = Readonly<{ name: string; points: number; seconds: number }>;

/** Wrong passwords for one account from one caller; the owner elsewhere is not kept out. */
export const PER_ACCOUNT: Limit = { name: "sign-in-account", points: 10, seconds: 15 * 60 };
/** Wrong passwords for any account from one caller. */
export const PER_CALLER: Limit = { name: "sign-in-caller", points: 50, seconds: 15 * 60 };
/** Times a caller may be told that an address has an account. */
export const ADDRESS_TAKEN: Limit = { name: "sign-up-taken", points: 5, seconds: 60 * 60 };

const limiters = new Map<string, RateLimiterPostgres>();

function limiterFor({ name, points, seconds }: Limit): RateLimiterPostgres {
  let limiter = limiters.get(name);
  if (!limiter) {
    limiter = new RateLimiterPostgres({
      storeClient: pool(),
      storeType: "pool",
      tableName: "rate_limit",
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: name,
      points,
      duration: seconds,
    });
    limiters.set(name, limiter);
  }
  return limiter;
}

/** Seconds until the next try is allowed; 0 when it is allowed now. Counts nothing. */
export async function secondsToWait(limit: Limit, key: string): Promise<number> {
  const state = await counting(() => limiterFor(limit).get(hidden(key)));
  return state && state.consumedPoints >= limit.points ? Math.ceil(state.msBeforeNext / 1000) : 0;
}

/** Counts one try. Gives the seconds to wait when it was one too many, else 0. */
export async function countTry(limit: Limit, key: string): Promise<number> {
  try {
    await counting(() => limiterFor(limit).consume(hidden(key)));
    return 0;
  } catch (error) {
    if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    throw error;
  }
}

/** Forgets the tries counted under a key. */
export async function forgetTries(limit: Limit, key: string): Promise<void> {
  await counting(() => limiterFor(limit).delete(hidden(key)));
}

/** "Try again in 12 minutes." */
export function waitSentence(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return `Try again in ${minutes === 1 ? "a minute" : `${minutes} minutes`}.`;
}

/** Addresses and callers stand in the table only as digests. */
function hidden(key: string): string {
  return createHash("sha256").update(key).digest("base64url").slice(0, 32);
}

async function counting<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RateLimiterRes) throw error;
    requestContext().isDatabaseAway = true;
    throw new DatabaseAwayError("The database is not answering.", { cause: error });
  }
}
