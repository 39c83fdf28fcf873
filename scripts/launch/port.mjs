import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { isPortFree } from "../../prisma/embedded/port.mjs";
import { PlainError } from "./plain-error.mjs";

/**
 * @param {Record<string, string | undefined>} environment
 * @returns {number} PORT, else 3000
 * @throws {PlainError}
 */
export function portOf(environment) {
  const text = environment.PORT || "3000";
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new PlainError(`PORT is a number from 1 to 65535, not "${text}". For example: PORT=3001 npm start`);
}

/**
 * Makes sure that the app can listen later on.
 *
 * @param {number} port
 * @param {string} [host]
 * @throws {PlainError} saying who has the port, where the system tells, and how to take another
 */
export async function checkPort(port, host) {
  const another = `Choose another one: PORT=${port < 65_535 ? port + 1 : port - 1} npm start`;
  let isFree;
  try {
    isFree = await isPortFree(port, host);
  } catch (error) {
    if (error.code === "EACCES") {
      throw new PlainError(`Port ${port} needs more rights than this user has. ${another.replace(/\d+/, "3000")}`);
    }
    throw new PlainError(
      `Rungs can't listen on ${host ?? "this machine"} (${error.code}). Correct HOST, or leave it out.`,
    );
  }
  if (isFree) return;
  const holder = findListener(port);
  throw new PlainError(`Port ${port} is taken${holder ? ` by ${holder}` : ""}. ${another}`);
}

/**
 * Finds out which process listens on a port. Linux tells, about one's own processes, and about all to root.
 *
 * @param {number} port
 * @returns {string | undefined} for example "node server.js (process 4711)"
 */
export function findListener(port) {
  if (process.platform !== "linux") return undefined;
  const sockets = listeningSockets(port);
  for (const pid of sockets.size > 0 ? readdirSync("/proc").filter((name) => /^\d+$/.test(name)) : []) {
    if (socketsOf(pid).some((socket) => sockets.has(socket))) return `${nameOf(pid)} (process ${pid})`;
  }
  return undefined;
}

/** Lines of /proc/net/tcp: number, local address:port in hex, remote, state (0A: listening) ... inode. */
function listeningSockets(port) {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  const sockets = new Set();
  for (const table of ["/proc/net/tcp", "/proc/net/tcp6"]) {
    for (const line of readOrEmpty(table).split("\n")) {
      const columns = line.trim().split(/\s+/);
      if (columns[1]?.endsWith(suffix) && columns[3] === "0A") sockets.add(`socket:[${columns[9]}]`);
    }
  }
  return sockets;
}

function socketsOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((descriptor) => {
      try {
        return readlinkSync(`/proc/${pid}/fd/${descriptor}`);
      } catch {
        return "";
      }
    });
  } catch {
    return [];
  }
}

/** The program and its first parameters; never the whole line, which may hold a secret. */
function nameOf(pid) {
  const words = readOrEmpty(`/proc/${pid}/cmdline`).split("\0").filter(Boolean);
  const name = words.slice(0, 2).join(" ") || readOrEmpty(`/proc/${pid}/comm`).trim();
  return name.length > 80 ? `${name.slice(0, 79)}…` : name;
}

function readOrEmpty(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
