const MOST_PER_CALLER = 2_000;
const MOST = 10_000;

/**
 * Sets how long and how many connections may wait, so that idle and slow ones don't starve the others.
 *
 * @param {import("node:http").Server} server
 * @param {{ timeLimits: typeof import("./settings.mjs").TIME_LIMITS, isProxied: boolean, isDevelopment: boolean }} options
 *   behind a proxy all connections come from one address, which says nothing about callers
 */
export function limitConnections(server, { timeLimits, isProxied, isDevelopment }) {
  server.headersTimeout = timeLimits.headers;
  server.requestTimeout = timeLimits.request;
  server.keepAliveTimeout = timeLimits.keepAlive;
  // A caller that stops reading its answer; in development the browser holds a connection open on purpose.
  server.timeout = isDevelopment ? 0 : timeLimits.idle;
  server.maxConnections = MOST;
  if (!isProxied) countPerCaller(server);
}

function countPerCaller(server) {
  const counts = new Map();
  server.on("connection", (socket) => {
    const caller = socket.remoteAddress;
    const count = (counts.get(caller) ?? 0) + 1;
    counts.set(caller, count);
    socket.once("close", () => {
      const left = counts.get(caller) - 1;
      if (left === 0) counts.delete(caller);
      else counts.set(caller, left);
    });
    if (count > MOST_PER_CALLER) socket.destroy();
  });
}

/**
 * Answers what Node could not read as a request, with the headers that stand on every answer.
 * @param {Record<string, string | number>} headers
 */
export function createClientErrorAnswer(headers) {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const statuses = {
    HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
    ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
  };
  return (error, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) {
      socket.destroy();
      return;
    }
    const status = statuses[error.code] ?? "400 Bad Request";
    socket.end(`HTTP/1.1 ${status}\r\n${lines.join("")}Connection: close\r\nContent-Length: 0\r\n\r\n`, () =>
      socket.destroy(),
    );
  };
}

/**
 * Keeps account of a server's connections, for the end: `drain` stops accepting, lets what is in flight finish, and
 * ends what is still open when the time is up.
 *
 * @param {import("node:http").Server} server
 * @returns {(limit: number) => Promise<void>} takes milliseconds
 */
export function createDrain(server) {
  const sockets = new Set();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  const sweep = () => {
    server.closeIdleConnections();
    // To Node a connection on which nothing was ever asked is not idle; browsers keep some of them ready.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  };
  return async function drain(limit) {
    const closed = new Promise((resolve) => server.close(resolve));
    // What was answered just before becomes idle only now.
    const timer = setInterval(sweep, 100);
    const deadline = setTimeout(() => server.closeAllConnections(), limit);
    sweep();
    await closed;
    clearInterval(timer);
    clearTimeout(deadline);
  };
}
