import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { PlainError } from "../../scripts/launch/plain-error.mjs";
import { findBinaries } from "./binaries.mjs";
import { ADMINISTRATOR, explainFailure, hasCluster, makeCluster } from "./cluster.mjs";
import { addressesOf, connectWhenReady, ensureDatabase } from "./connection.mjs";
import { makeDataDirectory } from "./data-directory.mjs";
import { findFreePort, isPortFree } from "./port.mjs";
import { spawnPostmaster, stopPostmaster } from "./postmaster.mjs";
import { runProgram } from "./programs.mjs";
import { checkReach, userOfPostgres } from "./run-as.mjs";
import { readSecrets, writeSecrets } from "./secrets.mjs";
import { defuseStalePid, findSurvivor } from "./survivor.mjs";

/** How long backends may outlive a postmaster that was killed, before a start on their folder is given up. */
const ORPHANS_SECONDS = 30;

/**
 * @typedef {object} EmbeddedServer
 * @property {number} port
 * @property {number} pid
 * @property {string} databaseUrl for the app: its role owns one database and may do nothing else
 * @property {string} administratorUrl for tests and maintenance
 * @property {Promise<void>} exited settles when the process ends, wanted or not
 * @property {(seconds?: number) => Promise<void>} stop
 */

/**
 * Brings up the embedded PostgreSQL of a data folder, making the folder at first. Comes up after any crash: one that
 * survived its parent is stopped cleanly first, a stale lock is seen through, recovery is waited for. Never runs two
 * servers on one folder, and never removes data.
 *
 * @param {{dataDirectory: string, say?: (line: string) => void, durable?: boolean, port?: number,
 *   signal?: AbortSignal}} options
 *   durable: false is for tests, which may lose their data when the machine, not when a process, dies; port: this one
 *   and no other; signal: gives the start up
 * @returns {Promise<EmbeddedServer>}
 * @throws {PlainError} for everything a person can mend
 */
export async function startEmbeddedServer({ dataDirectory, say = () => {}, durable = true, port, signal }) {
  makeDataDirectory(dataDirectory);
  const place = await prepare(dataDirectory, durable, signal);
  const secrets = readSecrets(dataDirectory);
  await stopSurvivor(place, say);
  if (!hasCluster(place.clusterDirectory, place.major)) {
    say("Making the database (once) ...");
    await makeCluster({ ...place, password: secrets.postgres.administratorPassword });
  }
  await choosePort(dataDirectory, secrets, port);
  const postmaster = await startOnce(place, secrets.postgres, say);
  return {
    port: secrets.postgres.port,
    pid: postmaster.pid,
    ...addressesOf(secrets.postgres),
    exited: postmaster.exited,
    stop: (seconds = 5) => stopOrComplain(place, postmaster.pid, seconds),
  };
}

/** The port of last time, as long as nobody else has it now. */
async function choosePort(dataDirectory, secrets, fixed) {
  const port = fixed ?? secrets.postgres.port;
  if (port && (await isPortFree(port, "127.0.0.1"))) return;
  if (fixed) throw new PlainError(`PostgreSQL waits for its port ${fixed}, which is taken.`);
  secrets.postgres.port = await findFreePort();
  writeSecrets(dataDirectory, secrets);
}

async function prepare(dataDirectory, durable, signal) {
  const binaries = await findBinaries();
  const clusterDirectory = join(dataDirectory, "postgres");
  const user = userOfPostgres(clusterDirectory);
  checkReach(user, [dirname(binaries.postgres), dataDirectory]);
  const { status, output } = await runProgram(binaries.postgres, ["--version"], {
    user,
    directory: dirname(binaries.postgres),
  });
  const major = output.match(/\(PostgreSQL\) (\d+)/)?.[1];
  if (status !== 0 || !major) {
    throw new PlainError(
      `The embedded PostgreSQL does not run on this system (${output.trim().split("\n")[0]}). Install PostgreSQL 15 or newer and set DATABASE_URL.`,
    );
  }
  return { ...binaries, clusterDirectory, logFile: join(dataDirectory, "postgres.log"), user, major, durable, signal };
}

async function stopSurvivor(place, say) {
  if (!existsSync(place.clusterDirectory)) return;
  const pid = findSurvivor(place.clusterDirectory);
  if (pid) {
    say("Stopping a PostgreSQL that was left running ...");
    await stopOrComplain(place, pid, 20);
  }
  defuseStalePid(place.clusterDirectory);
}

async function startOnce(place, access, say, isSecondTry = false) {
  const postmaster = await spawnUntilUnlocked(place, access.port, say);
  const { administratorUrl } = addressesOf(access);
  try {
    const administrator = await connectWhenReady(administratorUrl, {
      hasEnded: () => postmaster.hasExited() || Boolean(place.signal?.aborted),
      onWait: everyTenSeconds((seconds) => say(`PostgreSQL is recovering (${seconds} s) ...`)),
    });
    if (!administrator) throw explainFailure(postmaster.lastWords(), place.clusterDirectory);
    await ensureDatabase(administrator, access.password).finally(() => administrator.end());
    return postmaster;
  } catch (error) {
    await stopPostmaster({ ...place, pid: postmaster.pid, seconds: 5 });
    if (error.code !== "28P01" || isSecondTry) throw explainStartError(error, place);
    // The secrets were lost or moved away: whoever owns the folder may set a new password.
    await resetPassword(place, access.administratorPassword);
    return startOnce(place, access, say, true);
  }
}

/** Backends of a postmaster that was killed notice it within moments; until the last one is gone, nobody may start. */
async function spawnUntilUnlocked(place, port, say) {
  const begin = Date.now();
  const onWait = everyTenSeconds((seconds) => say(`Waiting for the old PostgreSQL to end (${seconds} s) ...`));
  for (;;) {
    const postmaster = spawnPostmaster({ ...place, port });
    await Promise.race([postmaster.exited, wait(150)]);
    const isLocked =
      postmaster.hasExited() && /shared memory block|lock file ".*" already exists/.test(postmaster.lastWords());
    const seconds = (Date.now() - begin) / 1000;
    if (!isLocked || seconds > ORPHANS_SECONDS) return postmaster;
    onWait(seconds);
    await wait(200);
  }
}

async function resetPassword(place, password) {
  const { status, output } = await runProgram(place.postgres, ["--single", "-D", place.clusterDirectory, "postgres"], {
    user: place.user,
    directory: place.clusterDirectory,
    input: `ALTER ROLE ${ADMINISTRATOR} PASSWORD '${password.replaceAll("'", "''")}'\n`,
  });
  if (status !== 0) throw explainFailure(output, place.clusterDirectory);
}

async function stopOrComplain(place, pid, seconds) {
  if (await stopPostmaster({ ...place, pid, seconds })) return;
  throw new PlainError(`PostgreSQL (process ${pid}) does not stop. End it yourself and start again; nothing is lost.`);
}

function explainStartError(error, place) {
  if (error instanceof PlainError) return error;
  return explainFailure(`FATAL: ${error.message}`, place.clusterDirectory);
}

function everyTenSeconds(report) {
  let next = 10;
  return (seconds) => {
    if (seconds < next) return;
    next += 10;
    report(Math.round(seconds));
  };
}
